using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Lookup.Searching;

/// <summary>Sentences that follow each other in one block: what is indexed as one.</summary>
/// <param name="FirstSentence">Its index in the source.</param>
/// <param name="Terms">Of its text.</param>
/// <param name="Context">Terms of what it stands under: the source's title and the heading.</param>
/// <param name="Names">Terms of other names of those whom it names.</param>
public sealed record IndexedPassage(
    int FirstSentence,
    int Sentences,
    IReadOnlyList<Term> Terms,
    IReadOnlyList<string> Context,
    IReadOnlyList<string> Names);
