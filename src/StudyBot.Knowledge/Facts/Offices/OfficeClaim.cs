using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts.Offices;

/// <summary>One place of a text that says that somebody held an office.</summary>
/// <param name="Person">The entry of the person.</param>
/// <param name="AsOf">The date of which the sentence itself says so; null where it gives none.</param>
internal sealed record OfficeClaim(int Person, Cited<string> Holder, OfficeTitle Title, Evidence Evidence, Cited<CivilDate>? AsOf, bool IsFormer, string Rule);
