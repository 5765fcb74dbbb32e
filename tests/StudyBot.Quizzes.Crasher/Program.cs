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
using StudyBot.Slack;
using StudyBot.Testing;
using StudyBot.Testing.Stores;

// The house at Discord and at Slack with a daily question in each, in a process that tests start in order to have it killed at one step of it.
//   FOLDER START STEP DISCORD-BASE TOKEN GUILD CHANNEL SLACK-BASE BOT-TOKEN APP-TOKEN TEAM CHANNEL
// Its clock begins at START. It does what an earlier process left and what comes within half an hour, and says "settled"; after a line of input it is a day
// later for it, and it dies at STEP, such as "slack before mark".
var (folder, start, step) = (args[0], args[1], args[2]);
var (discordBase, discordToken, guild, discordChannel) = (args[3], args[4], args[5], args[6]);
var (slackBase, botToken, appToken, team, slackChannel) = (args[7], args[8], args[9], args[10], args[11]);
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
        data.Sources, data.Facts, data.Names, new MemoryPassageFinder(data.Sources, data.Facts), data.Settings, data.Spaces, data.Eraser, data.Quizzes with { Posts = posts }, data.Reviews, data.Grants, data.Audit),
    time,
    NullLoggerFactory.Instance);
var random = new SystemRandomSource();

// What the platforms' own times are compared with is not moved: their clocks are right.
using var discord = new DiscordPlatform(
    new DiscordSettings(discordToken, new Uri(discordBase)), features.Catalog, data.Adapters, random, TimeProvider.System, TextWriter.Null, NullLogger<DiscordPlatform>.Instance);
using var slack = new SlackPlatform(
    new SlackSettings(botToken, appToken, new Uri(slackBase)), features.Catalog, data.Adapters, random, TimeProvider.System, TextWriter.Null, NullLogger<SlackPlatform>.Instance);
IChatPlatform[] platforms = [discord, slack];
var seals = new ButtonSeals(data.Adapters, random, TimeProvider.System);
var router = new Router(
    features.Catalog, features.Access, features.Audience, data.Adapters, seals, features.Listeners, platforms, random, TimeProvider.System, NullLogger<Router>.Instance);
features.Quiz.Platforms.Connect(platforms, seals, data.Adapters);
await features.Seeds.OfferAsync(SeedLibrary.FilesIn(Path.GetDirectoryName(Repository.Seed)!), null, CancellationToken.None);
await ScheduleAsync($"discord:{guild}", discordChannel);
await ScheduleAsync($"slack:{team}", slackChannel);
await router.ResumeUnfinishedAsync(platforms, CancellationToken.None);
var running = platforms.Select(platform => platform.RunAsync(router, CancellationToken.None)).ToArray();
await features.Quiz.Clock.CatchUpAsync(CancellationToken.None);
time.Move(TimeSpan.FromMinutes(25));
await features.Quiz.Clock.CatchUpAsync(CancellationToken.None);
Console.WriteLine("settled");
await Console.In.ReadLineAsync();
posts.DiesAt = step;
time.Move(TimeSpan.FromDays(1));
await features.Quiz.Clock.CatchUpAsync(CancellationToken.None);
Console.WriteLine("lives");
await Task.WhenAll(running);
return 0;

async Task ScheduleAsync(string space, string channel)
{
    // As the command for it does: the group is there from then on.
    var group = await features.Groups.GroupOfAsync(new SpaceId(space), Instant.FromDateTimeOffset(time.GetUtcNow()), CancellationToken.None);
    if (await data.Quizzes.Schedules.FindAsync(group, CancellationToken.None) is null)
    {
        var daily = new DailySchedule(new LocalTime(12, 0), DateTimeZone.Utc, Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).ToHashSet());
        var from = Instant.FromDateTimeOffset(time.GetUtcNow()) - Duration.FromHours(1);
        await data.Quizzes.Schedules.SetAsync(
            new ScheduleChange(group, daily, new PostPlace($"{space}/{channel}"), new MemberId("discord:1"), from, new EffectId($"schedule {space}")), CancellationToken.None);
    }
}
