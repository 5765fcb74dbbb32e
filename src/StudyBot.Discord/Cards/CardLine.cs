namespace StudyBot.Discord.Cards;

/// <summary>A line or paragraph of a card, to be written into as much room as there is.</summary>
/// <param name="HasGap">An empty line stands before it, where something does.</param>
/// <param name="Write">Takes UTF-16 units; what it gives is never longer.</param>
internal sealed record CardLine(bool HasGap, Func<int, Marked> Write);
