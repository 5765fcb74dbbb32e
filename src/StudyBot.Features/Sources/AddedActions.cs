using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Passages;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Sources;

/// <summary>The buttons under a document that was just added: they are of whoever added it.</summary>
internal static class AddedActions
{
    /// <summary>Opens the form for what the document says of itself.</summary>
    public const string Correct = "source-correct";

    public const string Undo = "source-undo";

    public static readonly ImmutableArray<ButtonSpec> All =
    [
        new(Correct, Right.Propose, ResponseMode.OpenForm, HasEffect: false),
        new(Undo, Right.Propose, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = RemovalCards.Gone() },
    ];

    public static ReadTarget ToCorrect(SourceId source, UserId asker) => new(Correct, [Shelf.DigestOf(source)], asker);

    public static EffectTarget ToUndo(SourceId source, UserId asker) => new(Undo, [source.Hash.Value], source.Group.Value, asker);
}
