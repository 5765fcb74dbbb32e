using Microsoft.Extensions.Options;

namespace StudyBot.Settings;

/// <summary>The addresses that settings may name: absolute, over HTTP or HTTPS. What is wrong is said without the value, which may hold a secret.</summary>
internal sealed class AddressRules : IValidateOptions<DiscordOptions>, IValidateOptions<SlackOptions>
{
    public ValidateOptionsResult Validate(string? name, DiscordOptions options) => Check("Discord:RestBaseUrl", options.RestBaseUrl);

    public ValidateOptionsResult Validate(string? name, SlackOptions options) => Check("Slack:ApiBaseUrl", options.ApiBaseUrl);

    private static ValidateOptionsResult Check(string key, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"The setting {key} must be an address that begins with https:// or http://.");
}
