namespace StudyBot.Knowledge.Facts.Events;

/// <summary>"the summit", "this summit", "the recent talks": an event named again without saying more of it.</summary>
/// <param name="Word">The head, in its sentence.</param>
/// <param name="Participants">Who the sentence says took part ("took part in the summit talks").</param>
internal sealed record EventReference(int Sentence, int Block, int Word, EventTrigger Trigger,
    IReadOnlyList<Cited<Participant>> Participants);
