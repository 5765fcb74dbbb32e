namespace StudyBot.Slack.Wire;

/// <summary>What whoever runs the bot must do when Slack will not have it.</summary>
internal static class SlackAdvice
{
    public const string LinkDisabled =
        "Socket Mode was switched off for this app. " + SwitchOn;

    private const string SwitchOn = "Switch it on at https://api.slack.com/apps, under the app's page \"Socket Mode\", and start StudyBot again.";

    public const string Uninstalled =
        "The app was removed from its workspace. Install it again at https://api.slack.com/apps, under the app's page \"Install App\", and put the new bot token into Slack:BotToken.";

    public const string WholeOrganisation =
        "The app is installed for a whole organisation, and StudyBot answers in one workspace: its documents belong to a group. Install it in that workspace alone, and use its token.";

    public static string AddressIsWrong(int status) =>
        $"Slack:ApiBaseUrl leads to nothing that speaks Slack's interface (answer {status}). Remove the setting, or correct it.";

    /// <summary>Null for an error that may pass by itself.</summary>
    public static string? Final(string error, string? needed, bool isAppToken)
    {
        var (setting, whereItIs) = isAppToken ? ("Slack:AppToken", TokenShape.WhereAppTokenIs) : ("Slack:BotToken", TokenShape.WhereBotTokenIs);
        return error switch
        {
            "not_authed" or "invalid_auth" => $"Slack does not know the token in {setting}: it is mistyped or was revoked. {whereItIs}",
            "token_revoked" or "token_expired" => $"The token in {setting} is no longer valid ({error}). {whereItIs}",
            "not_allowed_token_type" => $"{setting} holds a token of another kind. {whereItIs}",
            "account_inactive" => $"The app is no longer installed, or its workspace is gone ({setting}). {Uninstalled}",
            "user_removed_from_team" or "team_disabled" or "team_access_not_granted" or "org_login_required" or "ekm_access_denied" =>
                $"Slack no longer lets the app into its workspace ({error}). Ask an administrator of the workspace, and install the app again.",
            "missing_scope" => isAppToken
                ? $"The app token lacks the scope {needed ?? "connections:write"}. {whereItIs}"
                : MissingScope(needed),
            "forbidden_team" when isAppToken => $"Slack gives this app no connection ({error}): Socket Mode is off for it, or its workspace may not use that. {SwitchOn}",
            "no_permission" or "access_denied" => $"Slack does not let the token in {setting} do this ({error}). {whereItIs}",
            _ => null,
        };
    }

    /// <summary>Whether it is given because the app is in its workspace no more.</summary>
    public static bool IsOfRemoval(string advice) => advice.EndsWith(Uninstalled, StringComparison.Ordinal);

    public static string MissingScope(string? needed) =>
        $"The app lacks the scope {needed ?? "that it needs"}. Give it the manifest that \"StudyBot slack-manifest\" prints, and install it again.";
}
