namespace StudyBot.Knowledge.Facts.Events;

/// <summary>"the summit", "this summit", "the recent talks": an event named again without saying more of it.</summary>
/// <param name="Word">The head, in its sentence.</param>
internal sealed record EventReference(int Sentence, int Block, int Word, EventTrigger Trigger);
