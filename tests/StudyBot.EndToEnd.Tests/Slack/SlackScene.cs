using StudyBot.EndToEnd.Tests.Chat;
using StudyBot.Testing.Slack.Members;
using StudyBot.Testing.Slack.World;

namespace StudyBot.EndToEnd.Tests.Slack;

/// <summary>What members do in a scene, done in Slack.</summary>
internal sealed class SlackScene(SlackHouse house) : IChatScene
{
    public async Task<ShownCard> AskAsync(Who who, string command, params (string Name, string Value)[] options) =>
        await (await BeginAsync(who, command, options))();

    public Task<Func<Task<ShownCard>>> BeginAsync(Who who, string command, params (string Name, string Value)[] options)
    {
        // The first parameter takes the free text, unless it is a switch.
        var line = $"/{command} {string.Join(' ', options.Select((o, place) => place == 0 && o.Value != "true" ? o.Value : $"{o.Name}:\"{o.Value}\""))}";
        return Task.FromResult(Later(Member(who).Run(house.Channel, line.TrimEnd())));
    }

    public async Task<ShownCard> PressAsync(Who who, ShownCard card, string label) => await Later(Member(who).Press(Of(card), label))();

    public async Task<ShownCard> ChooseAsync(Who who, ShownCard card, string label) => Of(card).Selects.Any(s => !s.IsExternal)
        ? await Later(Member(who).Choose(Of(card), label))()
        : await PressAsync(who, card, label);

    // Slack completes nothing in a command: a name that is not known, or none, brings a menu that does.
    public async Task<IReadOnlyList<string>> OfferAsync(Who who, string command, string parameter, string typed)
    {
        var asked = await Member(who).Run(house.Channel, $"/{command} qqqqxx").AnswerAsync(m => m.Selects.Any(s => s.IsExternal));
        return [.. (await Member(who).Type(asked, typed).ChoicesAsync()).Select(c => c.Label)];
    }

    public async Task<ShownCard> ForgeAsync(Who who, ShownCard card, string id) => await Later(Member(who).ForgePress(Of(card), id, null))();

    public async Task<SentForm> FillAsync(Who who, ShownCard card, string label, params string?[] typed)
    {
        var view = await Member(who).Press(Of(card), label).ViewAsync();
        var sent = Member(who).Submit(view, typed);
        await sent.AcknowledgedAsync();
        if (sent.Errors.Count > 0)
        {
            var (errors, kept) = (string.Join('\n', sent.Errors.Values), view.Typed);
            Member(who).Close(view);
            return new SentForm(errors, kept);
        }

        var answer = await Later(sent)();
        return new SentForm(answer.Text, null, answer);
    }

    public async Task<ShownCard> AddFileAsync(Who who, string name, byte[] bytes) => await (await BeginToAddFileAsync(who, name, bytes))();

    public async Task<Func<Task<ShownCard>>> BeginToAddFileAsync(Who who, string name, byte[] bytes)
    {
        var asked = Member(who).UseShortcut("Add as source", Member(who).Write(house.Channel, "", null, new FakeFile(name, bytes)));
        if (!house.Slack.World.FilesServed.IsCompleted)
        {
            await asked.AcknowledgedAsync();
        }

        return Later(asked);
    }

    public void HoldFiles(Task release) => house.Slack.World.FilesServed = release;

    public async Task<ShownCard> UseMenuAsync(Who who, string entry, string written) =>
        await Later(Member(who).UseShortcut(entry, house.Ben.Write(house.Channel, written)))();

    // Nobody alone sees a file in a channel: it comes into the member's own conversation with the bot.
    public async Task<byte[]> DownloadAsync(Who who, string name)
    {
        var before = Member(who).Direct.Messages.Count;
        Member(who).Run(house.Channel, $"/source download {name}");
        return Assert.Single((await Member(who).Direct.MessageAsync(m => m.Files.Count > 0 && Member(who).Direct.Messages.ToList().IndexOf(m) >= before)).Files).Bytes;
    }

    public Task RestartAsync() => house.RestartAsync();

    public Task KillAsync() => house.KillAsync();

    public Task StartAsync() => house.ConnectAsync();

    public void AssertGoodManners() => house.AssertGoodManners();

    private static Func<Task<ShownCard>> Later(FakeInteraction asked) => async () => new Card(await SlackHouse.DoneAsync(asked));

    private FakeMember Member(Who who) => who switch { Who.Ann => house.Ann, Who.Ben => house.Ben, _ => house.Chair };

    private static FakeMessage Of(ShownCard card) => ((Card)card).Message;

    private sealed class Card(FakeMessage message) : ShownCard
    {
        public FakeMessage Message => message;

        public override string Text => message.Text.Replace("*", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);

        public override bool IsPrivate => message.IsPrivate;

        public override int Revision => message.Revision;

        public override bool Is(ShownCard other) => ReferenceEquals(message, Of(other));

        public override string IdOf(string label) => message.Buttons.First(b => b.Label.Contains(label, StringComparison.Ordinal)).ActionId;
    }
}
