using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StudyBot.Chat.Platforms;
using StudyBot.LiteDb.Opening;
using StudyBot.Opening;
using StudyBot.Settings;
using StudyBot.Terminal;
using StudyBot.Verbs;

namespace StudyBot.Hosting;

/// <summary>No verb, and <c>chat</c>: the hosted process, from its settings to its end.</summary>
internal static class ChatRun
{
    /// <param name="isTerminalAskedFor">The verb was <c>chat</c>: whatever is configured, the terminal it is.</param>
    public static async Task<int> RunAsync(
        CommonOptions common, bool isTerminalAskedFor, Signals signals, TextWriter results, TextWriter messages)
    {
        HostApplicationBuilder builder;
        try
        {
            builder = Begin(common);
        }
        catch (Exception broken) when (broken is InvalidDataException or FormatException)
        {
            await messages.WriteLineAsync($"The settings cannot be read: {OneLine(broken)}").ConfigureAwait(false);
            return ExitCode.CouldNot;
        }

        if (!isTerminalAskedFor)
        {
            var tokens = Tokens.In(builder.Configuration);
            await messages.WriteLineAsync(tokens.Sentence).ConfigureAwait(false);
            if (tokens.IsAnyGiven)
            {
                return ExitCode.CouldNot;
            }
        }

        using var logs = LoggerFactory.Create(logging => Logs.AddTo(logging, common.IsVerbose));
        var folder = await FolderOpener.OpenAsync(common.DataFolder, logs.CreateLogger("StudyBot.Store"), messages, signals.Stopping).ConfigureAwait(false);
        if (folder is null)
        {
            return ExitCode.CouldNot;
        }

        await using (folder.ConfigureAwait(false))
        {
            return await RunAsync(builder, folder, signals, results, messages).ConfigureAwait(false);
        }
    }

    private static HostApplicationBuilder Begin(CommonOptions common)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ApplicationName = "StudyBot" });
        Configuration.AddTo(builder.Configuration, common.Settings);
        Logs.AddTo(builder.Logging, common.IsVerbose);
        builder.Services
            .AddSingleton<IValidateOptions<DiscordOptions>, AddressRules>()
            .AddSingleton<IValidateOptions<SlackOptions>, AddressRules>()
            .AddOptions<DiscordOptions>().Bind(builder.Configuration.GetSection(DiscordOptions.Section)).ValidateOnStart();
        builder.Services.AddOptions<SlackOptions>().Bind(builder.Configuration.GetSection(SlackOptions.Section)).ValidateOnStart();
        return builder;
    }

    private static async Task<int> RunAsync(
        HostApplicationBuilder builder, DataFolder folder, Signals signals, TextWriter results, TextWriter messages)
    {
        HouseServices.Add(builder.Services, folder);
        builder.Services
            .AddSingleton<IHostLifetime, NoLifetime>()
            .AddSingleton<HouseEnd>()
            .AddSingleton(messages)
            .AddSingleton<IGreeting, HouseGreeting>()
            .AddSingleton(house => ConsoleParts.Make(house.GetRequiredService<IGreeting>(), results, messages, house.GetRequiredService<TimeProvider>()))
            .AddSingleton<IChatPlatform>(house => house.GetRequiredService<TerminalPlatform>())
            .AddHostedService<StoreWatch>()
            .AddHostedService<SeedOffering>()
            .AddHostedService<PlatformRunner>()
            .AddHostedService<ReextractionService>()
            .AddHostedService<Sweeper>();
        using var host = builder.Build();
        signals.AskFirst(host.Services.GetRequiredService<TerminalPlatform>().Interrupt);
        try
        {
            await host.StartAsync(signals.Stopping).ConfigureAwait(false);
            await host.WaitForShutdownAsync(signals.Stopping).ConfigureAwait(false);
        }
        catch (OptionsValidationException wrong)
        {
            foreach (var failure in wrong.Failures)
            {
                await messages.WriteLineAsync(failure).ConfigureAwait(false);
            }

            return ExitCode.CouldNot;
        }

        return signals.WasInterrupted ? ExitCode.Interrupted : host.Services.GetRequiredService<HouseEnd>().Code;
    }

    private static string OneLine(Exception failure) => failure.Message.ReplaceLineEndings(" ");
}
