using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class SharingTests
{
    private static readonly PlatformCapabilities Privately = FakePlatform.AllCapabilities with { ArePublicAnswersUsual = false };

    [Theory]
    [InlineData(ResponseMode.Public, Right.None, false, true)]
    [InlineData(ResponseMode.Private, Right.None, false, false)]
    [InlineData(ResponseMode.Public, Right.Approve, false, false)]
    [InlineData(ResponseMode.Public, Right.None, true, false)]
    public async Task Look_ups_for_members_that_could_be_public_may_be_shared(ResponseMode mode, Right right, bool hasEffect, bool isShareable)
    {
        var scene = new ChatScene([Scripted.Command("look", _ => Reply.Show(Scripted.Said("Here.")), mode, right, hasEffect)], Privately);

        var exchange = await scene.Platform.TypeAsync("/look", scene.Platform.Member("owner", Standing.Owner));

        Assert.Equal((isShareable, false), (exchange.Answer!.Card.IsShareable, exchange.Answer.IsPublic));
    }

    [Fact]
    public async Task What_a_handler_says_to_one_alone_stays_there()
    {
        var scene = new ChatScene([Scripted.Command("look", _ => Reply.Privately(Scripted.Said("For you.")))], Privately);

        var asked = await scene.Platform.TypeAsync("/look");
        var shared = await ShareAsync(scene, new CommandTyped(scene.Platform.Next(null), "/look private:true", []) { IsShared = true });

        Assert.False(asked.Answer!.Card.IsShareable);
        Assert.False(shared.Answer!.IsPublic);
    }

    [Fact]
    public async Task Shared_a_command_and_a_page_are_for_everybody()
    {
        var scene = new ChatScene(
            [
                Scripted.Command("look", _ => Reply.Show(Scripted.Said("Here.", new Button("Next", new ReadTarget("next", []))))),
                Scripted.Button("next", _ => Reply.Show(Scripted.Said("Page two.")), ResponseMode.UpdateCard),
            ],
            Privately);
        var asked = await scene.Platform.TypeAsync("/look");
        var id = FakePlatform.IdOf(asked.Answer!.Card, "Next");

        var command = await ShareAsync(scene, new CommandTyped(scene.Platform.Next(null), "/look private:true", []) { IsShared = true });
        var page = await ShareAsync(scene, new ButtonPressed(scene.Platform.Next(null), id, null) { IsShared = true });

        Assert.Equal((ResponseMode.Public, true), (command.Begun, command.Answer!.IsPublic));
        Assert.Equal((ResponseMode.Public, true), (page.Begun, page.Answer!.IsPublic));
    }

    [Fact]
    public async Task Sharing_asks_for_rights_as_ever_and_widens_no_answer_that_was_never_public()
    {
        var scene = new ChatScene(
            [
                Scripted.Command("manage", _ => Reply.Show(Scripted.Said("Managed.")), right: Right.Operate),
                Scripted.Command("mine", _ => Reply.Show(Scripted.Said("Mine.")), ResponseMode.Private),
                Scripted.Button("own", _ => Reply.Show(Scripted.Said("Own.")), ResponseMode.Private),
                Scripted.Command("list", _ => Reply.Show(Scripted.Said("One.", new Button("Own", new ReadTarget("own", []))))),
            ],
            Privately);
        var id = FakePlatform.IdOf((await scene.Platform.TypeAsync("/list")).Answer!.Card, "Own");

        var manage = await ShareAsync(scene, new CommandTyped(scene.Platform.Next(null), "/manage", []) { IsShared = true });
        var mine = await ShareAsync(scene, new CommandTyped(scene.Platform.Next(null), "/mine", []) { IsShared = true });
        var own = await ShareAsync(scene, new ButtonPressed(scene.Platform.Next(null), id, null) { IsShared = true });

        Assert.Equal("Not yours to do", manage.Answer!.Card.Title);
        ImmutableArray<bool> arePublic = [manage.Answer.IsPublic, mine.Answer!.IsPublic, own.Answer!.IsPublic];
        Assert.Equal([false, false, false], arePublic);
    }

    private static Task<FakeExchange> ShareAsync(ChatScene scene, ChatEvent chatEvent) =>
        scene.Platform.DeliverAsync(chatEvent, cancellationToken: TestContext.Current.CancellationToken);
}
