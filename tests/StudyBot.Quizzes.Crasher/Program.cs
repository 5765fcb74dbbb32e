using System.Globalization;
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
using StudyBot.Quizzes.Crasher;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;
using StudyBot.Testing;
using StudyBot.Testing.Stores;

// The house at Discord with its daily question, in a process that tests start in order to have it killed at one step of it.
//   FOLDER REST-BASE TOKEN GUILD CHANNEL START STEP
// Its clock begins at START. It does what an earlier process left, and says "settled"; after a line of input it is a day later for it, and it dies at STEP.
var (folder, address, token, guild, channel, start, step) = (args[0], args[1], args[2], args[3], args[4], args[5], args[6]);
var outcome = await DataFolder.OpenAsync(new DataFolderOptions(folder), NullLogger.Instance, CancellationToken.None);
if (outcome is not DataFolderOutcome.Opened opened)
{
    Console.WriteLine(outcome);
    return 1;
}

var data = opened.Folder;
var time = new MovedTime(DateTimeOffset.Parse(start, CultureInfo.InvariantCulture));
var posts = new DyingPosts(data.Quizzes.Posts);
var features = new FeatureSet(
    new FeaturePorts(
        data.Sources, data.Facts, data.Names, new MemoryPassageFinder(data.Sources, data.Facts), data.Settings, data.Spaces, data.Eraser, data.Quizzes with { Posts = posts }),
    time,
    NullLoggerFactory.Instance);
var random = new SystemRandomSource();

// What Discord's own times are compared with is not moved: its clock is right.
var platform = new DiscordPlatform(
    new DiscordSettings(token, new Uri(address)), features.Catalog, data.Adapters, random, TimeProvider.System, TextWriter.Null, NullLogger<DiscordPlatform>.Instance);
var seals = new ButtonSeals(data.Adapters, random, TimeProvider.System);
var router = new Router(
    features.Catalog, features.Access, features.Audience, data.Adapters, seals, features.Listeners, [platform], random, TimeProvider.System, NullLogger<Router>.Instance);
features.Quiz.Platforms.Connect([platform], seals, data.Adapters);
await features.Seeds.OfferAsync(SeedLibrary.FilesIn(Path.GetDirectoryName(Repository.Seed)!), null, CancellationToken.None);
var group = new GroupId($"discord:{guild}");
if (await data.Quizzes.Schedules.FindAsync(group, CancellationToken.None) is null)
{
    var now = Instant.FromDateTimeOffset(time.GetUtcNow());
    var daily = new DailySchedule(new LocalTime(12, 0), DateTimeZone.Utc, Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).ToHashSet());
    await data.Quizzes.Schedules.SetAsync(
        new ScheduleChange(group, daily, new PostPlace($"discord:{guild}/{channel}"), new MemberId("discord:1"), now - Duration.FromHours(1), new EffectId("schedule")),
        CancellationToken.None);
}

await router.ResumeUnfinishedAsync([platform], CancellationToken.None);
var running = platform.RunAsync(router, CancellationToken.None);
await features.Quiz.Clock.CatchUpAsync(CancellationToken.None);
Console.WriteLine("settled");
await Console.In.ReadLineAsync();
posts.DiesAt = step;
time.Move(TimeSpan.FromDays(1));
await features.Quiz.Clock.CatchUpAsync(CancellationToken.None);
Console.WriteLine("lives");
await running;
return 0;
