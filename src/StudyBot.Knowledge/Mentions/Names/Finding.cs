using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Titles;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>Something named in a sentence, before the document decides what is one.</summary>
internal abstract record Finding(TextSpan Span, string Rule);

/// <param name="Role">The role's words; null when there are none.</param>
/// <param name="IsRoleAfter">"Kim Jong-il, leader of North Korea".</param>
/// <param name="Office">The office that the role says, where it is one.</param>
/// <param name="IsApposed">Whether a comma stands between name and role, so that either names the person.</param>
internal sealed record FoundPerson(TextSpan Span, string Rule, Word[] Words, TextSpan? Role, bool IsRoleAfter, Office? Office, bool IsApposed)
    : Finding(Span, Rule);

/// <summary>"the Russian president": who that is, the document may say.</summary>
internal sealed record FoundOffice(TextSpan Span, Office Office) : Finding(Span, "office");

/// <param name="Key">The same for all names of one place.</param>
/// <param name="Surname">The word, where it is one that may as well be a person's of the document: "Dayton" without a preposition.</param>
internal sealed record FoundPlace(TextSpan Span, string Rule, string Key, Word? Surname) : Finding(Span, Rule);

internal sealed record FoundOrganization(TextSpan Span, string Rule, string Key) : Finding(Span, Rule);

/// <summary>Capitals that nothing in their sentence explains; what else the document says may.</summary>
/// <param name="Before">The word before, lower-case; null at the start or after a mark.</param>
/// <param name="IsBeforeVerb">Whether a verb of persons follows.</param>
/// <param name="Tokens">The run.</param>
/// <param name="IsInRun">Whether other capitals stand directly beside it.</param>
/// <param name="IsReign">Whether "regime" or "himself" follows.</param>
/// <param name="Entry">The town of this name, if there is one.</param>
internal sealed record Unexplained(TextSpan Span, Token[] Tokens, string? Before, bool IsBeforeVerb, bool IsFirst, GazetteerEntry? Entry,
    bool IsPlaceExpected, bool IsInRun, bool IsReign)
    : Finding(Span, "unexplained")
{
    /// <summary>Capitals only, and as many as shorten a body's name.</summary>
    public bool IsAcronym => Tokens is [var token] && token.Is(WordClass.AllCapitals) && !token.Is(WordClass.Function)
        && token.Word.Folded.Length is >= 3 and <= 6 && token.Word.Folded.All(char.IsAsciiLetterUpper);
}

/// <summary>The text says that two keys are one place or one body.</summary>
/// <param name="Span">The other name.</param>
internal sealed record FoundEquation(TextSpan Span, string Key, string Other, bool IsPlace) : Finding(Span, "equated");

/// <summary>"(NATO)" behind the body it shortens.</summary>
internal sealed record FoundAcronym(TextSpan Span, string Key, string Acronym) : Finding(Span, "acronym");
