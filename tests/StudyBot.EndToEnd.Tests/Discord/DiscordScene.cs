using StudyBot.EndToEnd.Tests.Chat;
using StudyBot.Testing.Discord.Members;
using StudyBot.Testing.Discord.World;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>What members do in a scene, done in Discord.</summary>
internal sealed class DiscordScene(DiscordHouse house) : IChatScene
{
    public async Task<ShownCard> AskAsync(Who who, string command, params (string Name, string Value)[] options) =>
        await (await BeginAsync(who, command, options))();

    public async Task<Func<Task<ShownCard>>> BeginAsync(Who who, string command, params (string Name, string Value)[] options)
    {
        var asked = await Member(who).RunAsync(house.Channel, command, [.. options.Select(o => (o.Name, o.Value == "true" ? true : (object)o.Value))]);
        return async () => new Card(await DoneAsync(asked));
    }

    public async Task<ShownCard> PressAsync(Who who, ShownCard card, string label)
    {
        var (pressed, before) = (Of(card), card.Revision);
        // A message that is about to be changed, or tells how far it is, is not the answer yet.
        return new Card(await (await Member(who).PressAsync(pressed, label)).AnswerAsync(m => (m != pressed || m.Revision > before) && IsCard(m)));
    }

    public async Task<ShownCard> ChooseAsync(Who who, ShownCard card, string label) => Of(card).Selects.Count > 0
        ? new Card(await (await Member(who).ChooseAsync(Of(card), label)).AnswerAsync())
        : await PressAsync(who, card, label);

    public async Task<IReadOnlyList<string>> OfferAsync(Who who, string command, string parameter, string typed) =>
        [.. (await (await Member(who).TypeAsync(house.Channel, command, parameter, typed)).ChoicesAsync()).Select(c => c.Name)];

    public async Task<ShownCard> ForgeAsync(Who who, ShownCard card, string id) =>
        new Card(await (await Member(who).ForgePressAsync(Of(card), id)).AnswerAsync());

    public async Task<SentForm> FillAsync(Who who, ShownCard card, string label, params string?[] typed)
    {
        var opening = await Member(who).PressAsync(Of(card), label);
        var form = await opening.FormAsync();
        var sent = await Member(who).SubmitAsync(opening, [.. form.Inputs.Zip(typed, (input, text) => text ?? input.Value)]);
        var answer = await DoneAsync(sent);
        if (answer.Text.Contains("Added", StringComparison.Ordinal) || answer.Text.Contains("Nothing was added yet", StringComparison.Ordinal))
        {
            return new SentForm(answer.Text, null, new Card(answer));
        }

        // Discord shows no errors in a form: what was typed stands in the one that a button opens again.
        var again = await (await Member(who).PressAsync(answer, answer.Buttons[0].Label)).FormAsync();
        return new SentForm(answer.Text, [.. again.Inputs.Select(i => i.Value)]);
    }

    public async Task<ShownCard> AddFileAsync(Who who, string name, byte[] bytes) => await (await BeginToAddFileAsync(who, name, bytes))();

    public async Task<Func<Task<ShownCard>>> BeginToAddFileAsync(Who who, string name, byte[] bytes)
    {
        var asked = await Member(who).RunAsync(house.Channel, "source add", ("file", new FakeFile(name, bytes)));
        if (!house.Discord.World.FilesServed.IsCompleted)
        {
            await asked.DeferredAsync();
        }

        return async () => new Card(await DoneAsync(asked));
    }

    public void HoldFiles(Task release) => house.Discord.World.FilesServed = release;

    public async Task<ShownCard> UseMenuAsync(Who who, string entry, string written) =>
        new Card(await DoneAsync(await Member(who).UseAsync(entry, house.Ben.Write(house.Channel, written))));

    public async Task<byte[]> DownloadAsync(Who who, string name)
    {
        var choices = await (await Member(who).TypeAsync(house.Channel, "source download", "name", name)).ChoicesAsync();
        var card = await (await Member(who).RunAsync(house.Channel, "source download", ("name", choices[0].Value))).AnswerAsync();
        return Assert.Single(card.Files).Bytes;
    }

    public Task RestartAsync() => house.RestartAsync();

    public Task KillAsync() => house.KillAsync();

    public Task StartAsync() => house.ConnectAsync();

    public void AssertGoodManners() => house.AssertGoodManners();

    private FakeMember Member(Who who) => who switch { Who.Ann => house.Ann, Who.Ben => house.Ben, _ => house.Chair };

    /// <summary>What it comes to in the end. How far it is, which is shown where it takes long, is a card without a title.</summary>
    private static Task<FakeMessage> DoneAsync(FakeInteraction asked) => asked.AnswerAsync(IsCard);

    private static bool IsCard(FakeMessage message) => message.Embeds.Any(embed => embed?["title"] is not null);

    private static FakeMessage Of(ShownCard card) => ((Card)card).Message;

    private sealed class Card(FakeMessage message) : ShownCard
    {
        public FakeMessage Message => message;

        public override string Text => message.Text.Replace("\\", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal);

        public override bool IsPrivate => message.IsPrivate;

        public override int Revision => message.Revision;

        public override bool Is(ShownCard other) => ReferenceEquals(message, Of(other));

        public override string IdOf(string label) => message.Buttons.First(b => b.Label.Contains(label, StringComparison.Ordinal)).CustomId!;
    }
}
