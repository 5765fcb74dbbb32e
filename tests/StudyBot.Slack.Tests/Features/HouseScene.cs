using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Cards;
using StudyBot.Slack.Commands;
using StudyBot.Slack.Tests.Cards;
using StudyBot.Features;
using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;
using StudyBot.Testing;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Facts;
using StudyBot.Testing.Stores;

namespace StudyBot.Slack.Tests.Features;

/// <summary>All features over a store in memory: what members ask, as Slack would show the answer.</summary>
internal sealed class HouseScene
{
    /// <summary>That of the platform's own space.</summary>
    public static readonly GroupId Group = new("slack:1");

    private readonly ChatMember owner;
    private readonly ChatScene chat;

    public HouseScene()
    {
        Features = new FeatureSet(
            new FeaturePorts(Stores.Sources, Stores.Facts, Stores.Names, new MemoryPassageFinder(Stores.Sources, Stores.Facts), Stores.Settings, Stores.Spaces, Stores.Eraser, Stores.Quizzes, Stores.Desk, Stores.Grants, Stores.Audit),
            new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero)),
            NullLoggerFactory.Instance);
        chat = new ChatScene(Features.Handlers, lasting: Stores.Adapters, platform: "slack", access: Features.Access, audience: Features.Audience);
        Features.Quiz.Platforms.Connect([chat.Platform], chat.Seals, Stores.Adapters);
        owner = chat.Platform.Member("owner", Standing.Owner);
    }

    public MemoryStores Stores { get; } = new();

    public FeatureSet Features { get; }

    public Task WithSeedsAsync() =>
        Features.Seeds.OfferAsync(SeedLibrary.FilesIn(Path.GetDirectoryName(Repository.Seed)!), null, TestContext.Current.CancellationToken);

    public Task WithAsync(FactBook book) =>
        Stores.Sources.AddAsync(
            new NewSource($"{book.Info.Title}.txt", book.Original, book.Extract(), null, Instant.FromUtc(2026, 3, 1, 12, 0)), TestContext.Current.CancellationToken);

    public async Task<FakeAnswer> AskAsync(string line) => (await chat.Platform.TypeAsync(line, owner)).Answer!;

    /// <summary>What the answer to a line offers; null where it offers nothing.</summary>
    public async Task<CompletedParameter?> OfferedAsync(string line) =>
        (await AskAsync(line)).Card.Wanted is { } wanted ? CompletedParameter.Of(line, wanted, chat.Catalog) : null;

    public async Task<FakeAnswer> PressAsync(FakeAnswer on, string label) => (await chat.Platform.PressAsync(on, label, owner)).Answer!;

    /// <summary>What the bot posted and edited by itself, the last of it.</summary>
    public FakeAnswer LastPost() => chat.Platform.Posts[^1] is var post ? new FakeAnswer(post.Card, true, post.Message) : throw new InvalidOperationException();

    public async Task<FakeAnswer> JoinAsync() => (await chat.Platform.JoinAsync("Readers")).Answer!;

    /// <summary>As approved, and within all that Slack takes.</summary>
    public static async Task<string> ShownAsync(params FakeAnswer[] answers)
    {
        var shown = new List<string>();
        foreach (var answer in answers)
        {
            var rendered = CardRenderer.Render(answer.Card);
            MessageLimits.Require(rendered);
            shown.Add(await ShownMessage.WriteAsync(rendered));
        }

        return string.Join("\n=====\n\n", shown);
    }
}
