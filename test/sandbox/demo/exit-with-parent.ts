// Preloaded into the processes that the demo starts. When the demo is gone, however it went, the channel to it
// closes, and they end in their own orderly way.
process.on("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 5_000).unref();
});
process.channel?.unref();
