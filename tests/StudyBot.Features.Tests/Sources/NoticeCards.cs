using System.Text;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Sources;

/// <summary>Every card that says that something was not done, or asks what was meant.</summary>
public sealed class NoticeCards
{
    private readonly FeatureScene scene = new();

    [Fact]
    public async Task They_are_the_approved_ones()
    {
        await scene.Features.Indexer.IndexAsync(
            IncomingFile.OfBytes("seed.txt", Encoding.UTF8.GetBytes("A seed\n\nA line of no news.")), GroupId.Library, null, FeatureScene.Now);
        var empty = await scene.AskElsewhereAsync("/source remove ferries", scene.Owner);
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        await scene.AddAsync("minutes-1.txt", "Minutes\n\nThe first sitting of the year.");
        await scene.AddAsync("minutes-2.txt", "Minutes\n\nThe second sitting of the year.");
        var question = await scene.AskAsync("/source remove ferries.txt", scene.Owner);

        var cards = new List<FakeAnswer>
        {
            await scene.AddAsync("copy.txt", SourceScene.Summit),
            await scene.AddAsync("copy.txt", "A seed\n\nA line of no news."),
            await scene.AddAsync("empty.txt", ""),
            await scene.AddAsync("page.html", "<!DOCTYPE html><p>Hello"),
            await scene.AddAsync("noise.txt", "\u0001\u0002\u0003"),
            scene.AnswerOf(await scene.Platform.UseOnMessageAsync("Add as source", "", scene.Owner)),
            await AskAtTerminalAsync("/source add"),
            empty,
            await scene.AskAsync("/source remove minutes", scene.Owner),
            await scene.AskAsync("/source remove minuttes", scene.Owner),
            await scene.AskAsync("/source download quasar", scene.Owner),
            await scene.PressAsync(question, "Take it away", scene.Owner),
            scene.AnswerOf(await scene.Platform.PressIdAsync(FakePlatform.IdOf(question.Card, "Take it away"), scene.Owner)),
        };

        Golden.Check("source-notices", string.Join("\n=====\n", cards.Select(card => card.Text)));
        Assert.All(cards.SelectMany(card => card.Card.Controls.OfType<Button>()), button => Assert.IsType<SealedTarget>(button.Target));
    }

    [Fact]
    public async Task At_the_terminal_the_system_s_own_words_say_why_a_file_cannot_be_read()
    {
        var file = new Attachment("secret.txt", null, 5, _ => throw new UnauthorizedAccessException("Access to the path is denied."));

        var answer = scene.AnswerOf(await scene.Platform.DeliverAsync(
            new CommandTyped(scene.Platform.Next(scene.Owner) with { Space = SpaceId.Terminal }, "/source add", [file]), cancellationToken: FeatureScene.Now));

        Assert.Equal("“secret.txt” cannot be read (Access to the path is denied).", answer.Sentence());
    }

    [Fact]
    public async Task Why_a_platform_does_not_hand_a_file_over_is_said_as_it_says_it()
    {
        var file = new Attachment("speech.txt", null, 5, _ => throw new FileUnavailableException("It is no longer there; please send it again."));

        var answer = scene.AnswerOf(await scene.Platform.TypeAsync("/source add", scene.Owner, file));

        Assert.Equal("“speech.txt” was not added. It is no longer there; please send it again.", answer.Sentence());
        Assert.Empty(await scene.ListAsync());
    }

    private async Task<FakeAnswer> AskAtTerminalAsync(string line) => scene.AnswerOf(await scene.Platform.DeliverAsync(
        new CommandTyped(scene.Platform.Next(scene.Owner) with { Space = SpaceId.Terminal }, line, []), cancellationToken: FeatureScene.Now));
}
