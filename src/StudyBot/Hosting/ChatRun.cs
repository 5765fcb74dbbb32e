using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Discord;
using StudyBot.LiteDb.Opening;
using StudyBot.Opening;
using StudyBot.Settings;
using StudyBot.Slack;
using StudyBot.Terminal;
using StudyBot.Terminal.Lines.Editing;
using StudyBot.Verbs;

namespace StudyBot.Hosting;

/// <summary>No verb, and <c>chat</c>: the hosted process, from its settings to its end.</summary>
internal static class ChatRun
{
    /// <summary>In the data folder: what was typed at the terminal.</summary>
    private const string HistoryFile = "terminal-history";

    /// <param name="isTerminalAskedFor">The verb was <c>chat</c>: whatever is configured, the terminal it is.</param>
    public static async Task<int> RunAsync(
        CommonOptions common, bool isTerminalAskedFor, Signals signals, TextWriter results, TextWriter messages)
    {
        HostApplicationBuilder builder;
        try
        {
            builder = Begin(common);
        }
        catch (Exception broken) when (broken is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            await messages.WriteLineAsync($"The settings cannot be read: {OneLine(broken)}").ConfigureAwait(false);
            return ExitCode.CouldNot;
        }

        var tokens = Tokens.In(builder.Configuration);
        if (!isTerminalAskedFor)
        {
            await messages.WriteLineAsync(tokens.Sentence).ConfigureAwait(false);
            if (tokens is { IsAnyGiven: true, IsDiscordGiven: false, IsSlackGiven: false })
            {
                return ExitCode.CouldNot;
            }
        }

        var house = new OpenHouse();
        if (isTerminalAskedFor || !tokens.IsAnyGiven)
        {
            AddTerminal(builder.Services, Path.Combine(Configuration.DataFolder(common.DataFolder), HistoryFile), results, messages);
        }
        else
        {
            if (tokens.IsDiscordGiven)
            {
                AddDiscord(builder.Services, messages);
            }

            if (tokens.IsSlackGiven)
            {
                AddSlack(builder, messages);
            }
        }

        using var host = Build(builder, house, messages);
        // Opening takes longest of all at a start, so the host checks its settings beside it.
        var opening = Task.Run(() => OpenAsync(host, common, messages, signals.Stopping), CancellationToken.None);
        var problems = Problems(host);
        if (await opening.ConfigureAwait(false) is not { } folder)
        {
            return ExitCode.CouldNot;
        }

        await using (folder.ConfigureAwait(false))
        {
            foreach (var problem in problems)
            {
                await messages.WriteLineAsync(problem).ConfigureAwait(false);
            }

            if (problems.Count > 0)
            {
                return ExitCode.CouldNot;
            }

            house.Folder = folder;
            return await RunAsync(host, signals).ConfigureAwait(false);
        }
    }

    private static Task<DataFolder?> OpenAsync(IHost host, CommonOptions common, TextWriter messages, CancellationToken cancellationToken) =>
        FolderOpener.OpenAsync(
            common.DataFolder, host.Services.GetRequiredService<ILoggerFactory>().CreateLogger(Logs.Store), messages, cancellationToken);

    private static List<string> Problems(IHost host)
    {
        try
        {
            host.Services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException wrong)
        {
            return [.. wrong.Failures];
        }
    }

    private static HostApplicationBuilder Begin(CommonOptions common)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ApplicationName = "StudyBot" });
        Configuration.AddTo(builder.Configuration, common.Settings);
        Logs.AddTo(builder.Logging, common.IsVerbose);
        builder.Services
            .AddSingleton<IValidateOptions<DiscordOptions>, AddressRules>()
            .AddOptions<DiscordOptions>().Bind(builder.Configuration.GetSection(DiscordOptions.Section)).ValidateOnStart();
        return builder;
    }

    private static void AddTerminal(IServiceCollection services, string historyFile, TextWriter results, TextWriter messages) => services
        .AddSingleton<IGreeting, HouseGreeting>()
        .AddSingleton(new LineHistory(historyFile))
        .AddSingleton(house => ConsoleParts.Make(
            house.GetRequiredService<IGreeting>(), results, messages, house.GetRequiredService<LineHistory>(), house.GetRequiredService<TimeProvider>()))
        .AddSingleton<IChatPlatform>(house => house.GetRequiredService<TerminalPlatform>());

    private static void AddDiscord(IServiceCollection services, TextWriter messages) => services
        .AddSingleton<IChatPlatform>(house => new DiscordPlatform(
            SettingsOf(house.GetRequiredService<IOptions<DiscordOptions>>().Value),
            house.GetRequiredService<CommandCatalog>(),
            house.GetRequiredService<IAdapterState>(),
            house.GetRequiredService<IRandomSource>(),
            house.GetRequiredService<TimeProvider>(),
            messages,
            house.GetRequiredService<ILogger<DiscordPlatform>>()));

    // Its settings are read here alone: what names a command may have only its own library knows, which is a megabyte to whoever has no Slack.
    private static void AddSlack(HostApplicationBuilder builder, TextWriter messages)
    {
        builder.Services.AddOptions<SlackOptions>().Bind(builder.Configuration.GetSection(SlackOptions.Section)).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<SlackOptions>, AddressRules>();
        builder.Services.AddSingleton<IChatPlatform>(house => new SlackPlatform(
            SlackParts.SettingsOf(house.GetRequiredService<IOptions<SlackOptions>>().Value),
            house.GetRequiredService<CommandCatalog>(),
            house.GetRequiredService<IAdapterState>(),
            house.GetRequiredService<IRandomSource>(),
            house.GetRequiredService<TimeProvider>(),
            messages,
            house.GetRequiredService<ILogger<SlackPlatform>>()));
    }

    private static DiscordSettings SettingsOf(DiscordOptions options) => new(options.Token, new Uri(options.RestBaseUrl.TrimEnd('/')), options.DevelopmentGuild.Trim());

    private static IHost Build(HostApplicationBuilder builder, OpenHouse house, TextWriter messages)
    {
        HouseServices.Add(builder.Services, house);
        builder.Services
            .AddSingleton<IHostLifetime, NoLifetime>()
            .AddSingleton<HouseEnd>()
            .AddSingleton<Rehearsal>()
            .AddSingleton(messages)
            .AddHostedService<StoreWatch>()
            .AddHostedService<SeedOffering>()
            .AddHostedService<QuizService>()
            .AddHostedService<PlatformRunner>()
            .AddHostedService<QuestionKeeping>()
            .AddHostedService<SearchPreparation>()
            .AddHostedService<ReextractionService>()
            .AddHostedService<DueDeletions>()
            .AddHostedService<Sweeper>();
        return builder.Build();
    }

    private static async Task<int> RunAsync(IHost host, Signals signals)
    {
        if (host.Services.GetService<TerminalPlatform>() is { } terminal)
        {
            signals.AskFirst(terminal.Interrupt);
        }

        try
        {
            await host.StartAsync(signals.Stopping).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // What had started already must not outlive the data folder.
            await host.StopAsync(CancellationToken.None).ConfigureAwait(false);
            throw;
        }

        await host.WaitForShutdownAsync(signals.Stopping).ConfigureAwait(false);
        return signals.WasInterrupted ? ExitCode.Interrupted : host.Services.GetRequiredService<HouseEnd>().Code;
    }

    private static string OneLine(Exception failure) => failure.Message.ReplaceLineEndings(" ");
}
