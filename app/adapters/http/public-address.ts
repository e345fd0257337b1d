import { BlockList, isIP } from "node:net";

/**
 * Everything that is not the public internet: this machine, its network, link-local addresses with the metadata of
 * clouds, carriers' networks, what is reserved, and what wraps an IPv4 address in an IPv6 one.
 * Source: IANA's special-purpose address registries (RFC 6890 and its updates).
 */
const NOT_PUBLIC = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  // The metadata service of one cloud stands on a public address.
  ["168.63.129.16", 32],
] as const)
  NOT_PUBLIC.addSubnet(net, bits, "ipv4");

/** Of IPv6 only what is given out for the internet is public, less what is set apart within it. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet("2000::", 3, "ipv6");
const SET_APART = new BlockList();
for (const [net, bits] of [
  // Protocol assignments, Teredo and benchmarks among them.
  ["2001::", 23],
  ["2001:db8::", 32],
  // 6to4: an IPv4 address inside.
  ["2002::", 16],
  ["2620:4f:8000::", 48],
  ["3fff::", 20],
] as const)
  SET_APART.addSubnet(net, bits, "ipv6");

/** Whether an address, as a resolver gives it, is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !NOT_PUBLIC.check(address, "ipv4");
    case 6:
      return !address.includes("%") && GLOBAL.check(address, "ipv6") && !SET_APART.check(address, "ipv6");
    default:
      return false;
  }
}
