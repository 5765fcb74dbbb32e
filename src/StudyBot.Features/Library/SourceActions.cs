using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Passages;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Library;

/// <summary>The buttons of the list of sources and of each source's paragraphs. All of them only read.</summary>
internal static class SourceActions
{
    public const string Open = "source";
    public const string Pick = "source-pick";
    public const string Page = "source-page";
    public const string TurnList = "sources-turn";
    public const string TurnMatches = "sources-match";

    public static readonly ImmutableArray<ButtonSpec> All =
    [
        new(Open, Right.None, ResponseMode.Private, HasEffect: false),
        new(Pick, Right.None, ResponseMode.UpdateCard, HasEffect: false),
        new(Page, Right.None, ResponseMode.UpdateCard, HasEffect: false),
        new(TurnList, Right.None, ResponseMode.UpdateCard, HasEffect: false),
        new(TurnMatches, Right.None, ResponseMode.UpdateCard, HasEffect: false),
    ];

    /// <param name="paragraph">The number of the block to begin with, from 1; 0 for the beginning.</param>
    public static ReadTarget ToOpen(SourceId source, int paragraph) => new(Open, [Shelf.DigestOf(source), Text(paragraph)]);

    public static ReadTarget ToPick(SourceId source, int paragraph, UserId asker) => new(Pick, [Shelf.DigestOf(source), Text(paragraph)], asker);

    /// <param name="piece">The number of the <see cref="TextPiece"/> to begin with, from 0.</param>
    public static ReadTarget ToPage(SourceId source, int piece, UserId asker) => new(Page, [Shelf.DigestOf(source), Text(piece)], asker);

    public static ReadTarget ToTurnList(int page, UserId asker) => new(TurnList, [Text(page)], asker);

    public static ReadTarget ToTurnMatches(string name, int paragraph, int page, UserId asker) =>
        new(TurnMatches, [name.Length <= NameForm.LongestRead ? name : name[..NameForm.LongestRead], Text(page), Text(paragraph)], asker);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
