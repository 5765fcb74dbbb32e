using StudyBot.Chat.Buttons;

namespace StudyBot.Chat.Cards;

/// <summary>One thing on a card that can be pressed where there is nothing to press: by its number, from 1.</summary>
public sealed record NumberedTarget(int Number, string Label, ButtonTarget Target, PageTurn Turn = PageTurn.None);
