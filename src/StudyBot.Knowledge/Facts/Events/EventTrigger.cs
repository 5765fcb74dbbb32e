namespace StudyBot.Knowledge.Facts.Events;

/// <summary>The words that make an event of a sentence, by their places in it, both ends included.</summary>
/// <param name="Head">The head noun or verb, lower case: "summit", "signed".</param>
/// <param name="Rule">The rule that saw it.</param>
/// <param name="IsVerb">"met", against "meeting".</param>
/// <param name="IsPlanned">Told as still to come.</param>
/// <param name="NeedsDate">Too weak to stand on a place alone.</param>
/// <param name="Yields">Seen by the widest rule: gives way to every other event of its clause, and keeps no date from one.</param>
internal sealed record EventTrigger(
    EventKind Kind,
    int First,
    int Last,
    string Head,
    string Rule,
    bool IsVerb,
    bool IsPlanned = false,
    bool NeedsDate = false,
    bool Yields = false);
