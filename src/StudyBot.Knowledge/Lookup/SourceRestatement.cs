using NodaTime;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;

namespace StudyBot.Knowledge.Lookup;

/// <summary>What somebody says of a source that is there already, and the extraction that was made with it.</summary>
/// <param name="Stated">Null leaves all of it to the document again.</param>
/// <param name="Before">What was stated of it until then, as far as whoever does it knows.</param>
/// <param name="Effect">The delivery that does it, marked done in the same transaction; null where no member's delivery does.</param>
public sealed record SourceRestatement(Extracted Extracted, StatedInfo? Stated, StatedInfo? Before, MemberId By, Instant At, EffectId? Effect);
