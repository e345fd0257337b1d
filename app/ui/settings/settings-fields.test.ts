import { describe, expect, test } from "vitest";
import { settings } from "../../../test/factories/order-models.ts";
import { changedSuppliers, GROUPS, placeOf, suppliersBody, termsOf } from "./settings-fields.ts";

const model = settings();

describe("settings", () => {
  test("every value of the model has a field, and every field a value", () => {
    const fields = GROUPS.flatMap((group) => group.fields.map(({ name }) => name)).toSorted();
    expect(fields).toEqual(Object.keys(model.values).toSorted());
  });

  test.each([
    { hash: "#lead-time", place: { field: "leadTypical" } },
    { hash: "#coverDays", place: { field: "coverDays" } },
    { hash: "#supplier-kiln%20%26%20co", place: { supplier: "kiln & co" } },
    { hash: "#supplier-kiln & co", place: { supplier: "kiln & co" } },
    { hash: "#supplier-100%", place: { supplier: "100%" } },
    { hash: "", place: null },
    { hash: "#elsewhere", place: null },
  ])("a link to $hash leads to its field", ({ hash, place }) => {
    expect(placeOf(hash)).toEqual(place);
  });

  test("only suppliers whose terms changed are posted, under the names that the server reads", () => {
    const [kiln, candles] = model.suppliers;
    if (!kiln || !candles) throw new Error("the factory has suppliers");
    const changed = changedSuppliers(model.suppliers, {
      [kiln.key]: { ...termsOf(kiln), leadTypical: "16" },
      [candles.key]: termsOf(candles),
    });
    expect(changed).toHaveLength(1);
    expect(suppliersBody(changed)).toEqual({
      intent: "suppliers",
      "name[kiln & co]": "Kiln & Co",
      "leadTypical[kiln & co]": "16",
      "leadSlow[kiln & co]": "21",
      "minimumUnits[kiln & co]": "24",
      "packUnits[kiln & co]": "12",
      "priceBreaks[kiln & co]": "500: 5%",
      "quickDelivery[kiln & co]": "7 days, 15%",
      "email[kiln & co]": "orders@kiln.example",
      "contact[kiln & co]": "",
      "language[kiln & co]": "",
    });
  });
});
