using System.Net;
using NodaTime;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Tests.Wire.Rest;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Messages;

namespace StudyBot.Discord.Tests.Interactions;

public sealed class EarlierAnswerTests
{
    private const string Edited = "2026-03-01T12:00:00+00:00";

    private static readonly Message Pressed = new(new Snowflake(7), EditedTimestamp: Edited) { Components = [new ShownComponent(null, [new ShownComponent("next")])] };

    [Theory]
    [InlineData("7", $"\"{Edited}\"", "next", true)]
    [InlineData("7", "null", "next", false)]
    [InlineData("7", $"\"{Edited}\"", "previous", false)]
    [InlineData("8", $"\"{Edited}\"", "next", false)]
    public async Task A_press_is_unanswered_while_its_card_stands_as_it_was_pressed(string id, string edited, string button, bool isAwaited)
    {
        using var scene = new RestScene();
        scene.Handler.Answer("@original", _ => FakeHandler.Json(
            $$"""{"id":"{{id}}","edited_timestamp":{{edited}},"flags":0,"components":[{"type":1,"components":[{"type":2,"custom_id":"{{button}}"}]}]}"""));

        Assert.Equal(isAwaited, await IsAwaitedAsync(scene, ResponseMode.UpdateCard, Pressed));
    }

    [Theory]
    [InlineData("\"flags\":128", true)]
    [InlineData("\"flags\":192", true)]
    [InlineData("\"flags\":64", false)]
    [InlineData("\"flags\":0", false)]
    [InlineData("\"flags\":0,\"embeds\":[{\"description\":\"Reading the file\"}]", true)]
    [InlineData("\"flags\":0,\"embeds\":[{\"title\":\"Added\"}]", false)]
    public async Task A_command_is_unanswered_while_its_placeholder_stands_or_how_far_it_is(string shown, bool isAwaited)
    {
        using var scene = new RestScene();
        scene.Handler.Answer("@original", _ => FakeHandler.Json($$"""{"id":"8",{{shown}} }"""));

        Assert.Equal(isAwaited, await IsAwaitedAsync(scene, ResponseMode.Public, null));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, true)]
    [InlineData(HttpStatusCode.Forbidden, false)]
    public async Task What_is_not_there_is_awaited_no_longer_and_may_never_have_been_said(HttpStatusCode status, bool mayBeFirst)
    {
        using var scene = new RestScene();
        scene.Handler.Answer("@original", _ => FakeHandler.Json("""{"code":10008,"message":"Unknown Message"}""", status));

        Assert.Equal(mayBeFirst ? EarlierStand.Nothing : EarlierStand.Answer, await ReadAsync(scene, ResponseMode.Public, null));
    }

    private static async Task<bool> IsAwaitedAsync(RestScene scene, ResponseMode mode, Message? pressed) => await ReadAsync(scene, mode, pressed) == EarlierStand.Placeholder;

    private static Task<EarlierStand> ReadAsync(RestScene scene, ResponseMode mode, Message? pressed) => EarlierAnswer.ReadAsync(
        new AnswerTo(new Snowflake(1), new ReplyToken(new Snowflake(2), "secret"), new UserId("discord:5"), default(Instant), 1024, IsAcknowledged: false, pressed),
        mode,
        scene.Rest.Interactions,
        TestContext.Current.CancellationToken);
}
