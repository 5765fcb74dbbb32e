using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Discord;
using StudyBot.Features;
using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Opening;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;
using StudyBot.Testing;
using StudyBot.Testing.Discord;
using StudyBot.Testing.Discord.Members;
using StudyBot.Testing.Discord.World;
using StudyBot.Testing.Stores;

namespace StudyBot.Benchmarks.Quiz;

/// <summary>
/// The daily question under load, with the real store and the real adapter at a Discord on the loopback: so many groups due in one minute, and so many
/// members who press within ten seconds.
/// </summary>
internal static class QuizLoad
{
    private const int Groups = 500;
    private const int Members = 500;
    private const int LookUps = 50;
    private static readonly TimeSpan Pressing = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(150);

    public static async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-quiz-").FullName;
        try
        {
            await using var discord = await FakeDiscord.StartAsync(new FakeDiscordOptions { ChecksSchema = false });
            var channels = Enumerable.Range(1, Groups).Select(number => discord.World.AddGuild($"Group {number}").AddChannel("general")).ToList();
            var outcome = await DataFolder.OpenAsync(new DataFolderOptions(Path.Combine(folder, "data")), NullLogger.Instance, CancellationToken.None);
            await using var store = ((DataFolderOutcome.Opened)outcome).Folder;
            return await MeasureAsync(discord, channels, store);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(FakeDiscord discord, List<FakeChannel> channels, DataFolder store)
    {
        var features = new FeatureSet(
            new FeaturePorts(
                store.Sources, store.Facts, store.Names, new MemoryPassageFinder(store.Sources, store.Facts), store.Settings, store.Spaces, store.Eraser, store.Quizzes, store.Reviews, store.Grants, store.Audit),
            TimeProvider.System,
            NullLoggerFactory.Instance);
        var random = new SystemRandomSource();
        using var platform = new DiscordPlatform(
            new DiscordSettings(discord.Token, new Uri(discord.RestBaseUrl)), features.Catalog, store.Adapters, random, TimeProvider.System, TextWriter.Null, NullLogger<DiscordPlatform>.Instance);
        var seals = new ButtonSeals(store.Adapters, random, TimeProvider.System);
        var router = new Router(
            features.Catalog, features.Access, features.Audience, store.Adapters, seals, features.Listeners, [platform], random, TimeProvider.System, NullLogger<Router>.Instance);
        features.Quiz.Platforms.Connect([platform], seals, store.Adapters);
        await features.Seeds.OfferAsync(SeedLibrary.FilesIn(Path.GetDirectoryName(Repository.Seed)!), null, CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var running = platform.RunAsync(router, stop.Token);
        await discord.World.UntilAsync(() => discord.World.Commands.All.Count > 0 && channels.TrueForAll(c => c.Messages.Count > 0), "the groups to be greeted");
        await features.Quiz.Keeper.KeepAllAsync(CancellationToken.None);

        var usual = await LookUpAsync(discord, channels[0], LookUps);
        var (claimed, posted, during) = await PostAsync(discord, channels, store, features);
        var (presses, counted) = await PressAsync(discord, channels[0], store);
        await stop.CancelAsync();
        await running;
        return
        [
            new($"{Groups} groups due at once: claimed", Seconds(claimed), "", "≤ 5 s"),
            new($"{Groups} groups due at once: posted", Seconds(posted), $"{Groups / 50} s at Discord's 50 a second"),
            .. Figure.Compare("look-up meanwhile", during, usual, "as usual", "before"),
            new($"{Members} presses in {Pressing.TotalSeconds:F0} s: answered, p50", Milliseconds(presses[presses.Length / 2])),
            new($"{Members} presses in {Pressing.TotalSeconds:F0} s: answered, longest", Milliseconds(presses[^1]), "", "< 3000 ms"),
            new("answers counted", counted.ToString(CultureInfo.InvariantCulture), $"{Members} pressed"),
            new("what Discord would not have borne", discord.Violations.Take() is { Count: > 0 } broken ? $"{broken.Count} times; first {broken[0].Split('\n')[0]}" : "nothing"),
        ];
    }

    private static async Task<(TimeSpan Claimed, TimeSpan Posted, double[] During)> PostAsync(
        FakeDiscord discord, List<FakeChannel> channels, DataFolder store, FeatureSet features)
    {
        // An hour ago, and it was the time of all of them a minute ago.
        var now = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
        var due = (now - Duration.FromMinutes(1)).InUtc().TimeOfDay;
        var daily = new DailySchedule(new LocalTime(due.Hour, due.Minute), DateTimeZone.Utc, Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).ToHashSet());
        await Task.WhenAll(channels.Select(channel => store.Quizzes.Schedules.SetAsync(
            new ScheduleChange(
                new GroupId($"discord:{channel.Guild!.Id}"),
                daily,
                new PostPlace($"discord:{channel.Guild.Id}/{channel.Id}"),
                new MemberId("discord:1"),
                now - Duration.FromHours(1),
                new EffectId($"schedule {channel.Id}")),
            CancellationToken.None)));

        var from = Stopwatch.GetTimestamp();
        var working = features.Quiz.Clock.CatchUpAsync(CancellationToken.None);
        var asking = LookUpAsync(discord, channels[0], LookUps);
        var claimed = TimeSpan.Zero;
        while (claimed == TimeSpan.Zero)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
            claimed = (await store.Quizzes.Posts.ListUnfinishedAsync(CancellationToken.None)).Count == Groups ? Stopwatch.GetElapsedTime(from) : TimeSpan.Zero;
        }

        await working;
        return (claimed, Stopwatch.GetElapsedTime(from), await asking);
    }

    private static async Task<(double[] Times, int Counted)> PressAsync(FakeDiscord discord, FakeChannel channel, DataFolder store)
    {
        var question = await channel.MessageAsync(m => m.Text.StartsWith("Question of the day", StringComparison.Ordinal));
        var pressed = new List<FakeInteraction>();
        for (var member = 0; member < Members; member++)
        {
            pressed.Add(await channel.Guild!.AddMember($"member {member}").PressAsync(question, question.Buttons[member % 4].Label));
            await Task.Delay(Pressing / Members);
        }

        await Task.WhenAll(pressed.Select(press => press.Answered.WaitAsync(TimeSpan.FromMinutes(1))));
        var answers = await store.Quizzes.Posts.ListAnswersAsync(new GroupId($"discord:{channel.Guild!.Id}"), CancellationToken.None);
        return ([.. pressed.Select(press => press.AnsweredIn.TotalMilliseconds).Order()], answers.Select(a => a.Answer.Member).Distinct().Count());
    }

    private static async Task<double[]> LookUpAsync(FakeDiscord discord, FakeChannel channel, int times)
    {
        var member = channel.Guild!.AddMember("ann");
        var taken = new List<double>();
        for (var asked = 0; asked < times; asked++)
        {
            var interaction = await member.ForgeCommandAsync(channel, new JsonObject
            {
                ["id"] = (string?)discord.World.Commands.Find("summit")?["id"] ?? "1",
                ["name"] = "summit",
                ["type"] = 1,
                ["options"] = new JsonArray(new JsonObject { ["name"] = "name", ["type"] = 3, ["value"] = "nagato" }),
            });
            await interaction.Answered.WaitAsync(TimeSpan.FromMinutes(1));
            taken.Add(interaction.AnsweredIn.TotalMilliseconds);
            await Task.Delay(Between);
        }

        return [.. taken.Order()];
    }

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:F1} s");

    private static string Milliseconds(double milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:F1} ms");
}
