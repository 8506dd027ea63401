// Imported by each server of a story before its own program: when whoever started it is gone, killed
// even, its channel closes and it goes as well. The channel by itself keeps nothing running.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
