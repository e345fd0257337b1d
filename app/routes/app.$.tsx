import { ScreenError } from "../ui/shared/screen-error.tsx";

/** Any other address below /app: said inside the app's own frame, with the way back. */
export function loader() {
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}

export const ErrorBoundary = ScreenError;
