namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>Who stands beside a verb of speech.</summary>
/// <param name="Who">Null where the words could mean several.</param>
/// <param name="First">The first word of the subject in its sentence.</param>
/// <param name="Person">The entry of a person; null of a body or a described speaker.</param>
internal readonly record struct Subject(Cited<string>? Who, int First, int? Person = null);
