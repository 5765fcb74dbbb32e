namespace StudyBot.LiteDb.Opening;

/// <summary>What is remembered beside the database, to know it again.</summary>
/// <param name="Acknowledged">The highest commit number that anyone was told of.</param>
/// <param name="Closed">The file as it was closed; null while it is open, and so after a kill.</param>
internal sealed record SidecarState(Guid DatabaseId, int Schema, long Acknowledged, ClosedFile? Closed);

/// <summary>The database file when it was closed.</summary>
/// <param name="Hash">SHA-256 of the whole file: a damaged page keeps length and counts as they were.</param>
/// <param name="Rows">Over all collections.</param>
internal sealed record ClosedFile(long Length, string Hash, long Rows);
