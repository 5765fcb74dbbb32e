using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Passages;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Sources;

/// <summary>The buttons under a document that was just added: they are of whoever added it. What it says of itself moderators may put right as well.</summary>
internal static class AddedActions
{
    /// <summary>Opens the form for what the document says of itself.</summary>
    public const string Correct = "source-correct";

    public const string Undo = "source-undo";

    /// <summary>Shows one of several that were added together.</summary>
    public const string Look = "added-look";

    public static readonly ImmutableArray<ButtonSpec> All =
    [
        new(Correct, Right.Propose, ResponseMode.OpenForm, HasEffect: false),
        new(Look, Right.Propose, ResponseMode.Private, HasEffect: false),
        new(Undo, Right.Propose, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = RemovalCards.Gone() },
    ];

    public static ReadTarget ToCorrect(SourceId source, UserId asker) => new(Correct, [Shelf.DigestOf(source)], asker);

    public static ReadTarget ToLook(SourceId source, UserId asker) => new(Look, [Shelf.DigestOf(source)], asker);

    /// <param name="group">Theirs, one and all.</param>
    public static EffectTarget ToUndo(IEnumerable<SourceId> sources, GroupId group, UserId asker) =>
        new(Undo, [.. sources.Select(source => source.Hash.Value)], group.Value, asker);
}
