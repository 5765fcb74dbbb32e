namespace StudyBot.Knowledge.Lookup.Likeness;

public sealed record SourceSketch(SourceSummary Source, TextSketch Sketch);
