namespace StudyBot.Features.Library;

/// <summary>A file, and what came of it.</summary>
public sealed record FinishedFile(IncomingFile File, IndexOutcome Outcome);
