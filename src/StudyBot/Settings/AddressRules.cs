using Microsoft.Extensions.Options;
using StudyBot.Discord;
using StudyBot.Slack.Commands;

namespace StudyBot.Settings;

/// <summary>What settings may name: addresses are absolute, over HTTP or HTTPS; servers by their ids; commands as Slack takes them. What is wrong is said without the value, which may hold a secret.</summary>
internal sealed class AddressRules : IValidateOptions<DiscordOptions>, IValidateOptions<SlackOptions>
{
    public ValidateOptionsResult Validate(string? name, DiscordOptions options) =>
        options.DevelopmentGuild.Trim() is { Length: > 0 } guild && !DiscordSettings.IsId(guild)
            ? ValidateOptionsResult.Fail("The setting Discord:DevelopmentGuild must be a server's id, which has digits alone (Discord: Settings, Advanced, Developer Mode; then Copy Server ID in the server's menu).")
            : Check("Discord:RestBaseUrl", options.RestBaseUrl);

    public ValidateOptionsResult Validate(string? name, SlackOptions options) =>
        !Manifest.IsName(options.Umbrella) ? ValidateOptionsResult.Fail("The setting Slack:Umbrella must be letters, digits, hyphens or underscores, at most 31.")
        : !bool.TryParse(options.DirectCommands, out _) ? ValidateOptionsResult.Fail("The setting Slack:DirectCommands must be true or false.")
        : Check("Slack:ApiBaseUrl", options.ApiBaseUrl);

    private static ValidateOptionsResult Check(string key, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"The setting {key} must be an address that begins with https:// or http://.");
}
