namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>Who is said to have said a run of quoted words.</summary>
/// <param name="Subject">Without a speaker where the text does not say who, or a pronoun could be several.</param>
/// <param name="Verb">As the text has it; null for "according to" and for a bare colon.</param>
/// <param name="At">Where in the source the words stand that say so: two runs of one such place are one quote.</param>
internal sealed record Attribution(Subject Subject, string? Verb, int At, string Rule);
