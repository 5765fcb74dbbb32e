using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Mentions;

/// <summary>One place in a text where something is named. A closed family.</summary>
/// <param name="Span">Where; inside one sentence.</param>
/// <param name="Rule">The finder's rule that found it.</param>
public abstract record Mention(TextSpan Span, string Rule);

/// <summary>A date expression; <paramref name="Value"/> is null where nothing justifies one.</summary>
/// <param name="Anchor">The span of the date it was counted from; null when it is explicit.</param>
public sealed record DateMention(TextSpan Span, string Rule, CivilDate? Value, TextSpan? Anchor) : Mention(Span, Rule);

/// <summary>A person; the span holds the name alone, <paramref name="Role"/> the words before or after that say what they are.</summary>
/// <param name="Entry">Index into <see cref="Extraction.Extracted.People"/>.</param>
public sealed record PersonMention(TextSpan Span, string Rule, int Entry, TextSpan? Role) : Mention(Span, Rule);

/// <summary>A place.</summary>
/// <param name="Entry">Index into <see cref="Extraction.Extracted.Places"/>.</param>
public sealed record PlaceMention(TextSpan Span, string Rule, int Entry) : Mention(Span, Rule);

/// <summary>An organization.</summary>
/// <param name="Entry">Index into <see cref="Extraction.Extracted.Organizations"/>.</param>
public sealed record OrganizationMention(TextSpan Span, string Rule, int Entry) : Mention(Span, Rule);
