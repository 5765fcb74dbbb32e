namespace StudyBot.Discord.Cards;

/// <summary>A text in Discord's markup, and whether something of it is missing.</summary>
internal readonly record struct Marked(string Text, bool IsCut);
