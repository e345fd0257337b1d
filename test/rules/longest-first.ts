import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Names of projects (vitest.config.ts) by the time that a file of theirs takes. */
const PROJECTS = ["e2e", "app", "parts", "extensions"];

/**
 * Begins with the browser walks, which wait much and compute little, so that none is left to run by itself at the end.
 * Files of one project stay together, so that those which share a process find it running.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

function rank({ project }: TestSpecification): number {
  return PROJECTS.indexOf(project.name);
}
