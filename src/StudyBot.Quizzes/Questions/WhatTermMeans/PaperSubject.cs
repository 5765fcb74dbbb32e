using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.WhatTermMeans;

/// <summary>What a treaty is about, by its name and its definition: a convention on weapons ends no war, and a member sees it.</summary>
internal static partial class PaperSubject
{
    public const string Arms = "arms";
    public const string Settlement = "settlement";
    public const string Trade = "trade";
    public const string Other = "other";

    public static string Of(string name, string definition) =>
        KnownPapers.Named(name)?.Subject
        ?? (Weapons().IsMatch(name) || Weapons().IsMatch(definition) ? Arms
            : Settling().IsMatch(definition) ? Settlement
            : Trading().IsMatch(name) || Trading().IsMatch(definition) ? Trade
            : Other);

    [GeneratedRegex(@"\b(nuclear|weapons?|arms|missiles?|test[- ]ban|SALT|START|disarm\w*|non-?proliferation|ABM)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Weapons();

    [GeneratedRegex(@"\b(ended|peace|cease-?fire|independence|ceded|transferred|power[- ]sharing|principality|concessions)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Settling();

    [GeneratedRegex(@"\b(trade|tariffs?|commerce|commercial|oil|customs)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Trading();
}
