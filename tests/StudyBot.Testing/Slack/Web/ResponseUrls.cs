using StudyBot.Testing.Slack.Members;
using StudyBot.Testing.Slack.Rules;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack.Web;

/// <summary>The way back of a command, a press or a message shortcut: five uses in half an hour.</summary>
internal sealed class ResponseUrls(SlackWorld world, Violations violations)
{
    public const string Prefix = "/response/";

    private static readonly HashSet<string> Known = ["text", "blocks", "response_type", "replace_original", "delete_original", "thread_ts", "mrkdwn", "unfurl_links", "unfurl_media", "metadata", "attachments"];

    public WebAnswer Take(WebCall call, string path)
    {
        lock (world.Gate)
        {
            if (world.FindByResponseUrl(path.Split('/')[^1]) is not { ResponseUrl: not null } interaction)
            {
                violations.Add($"{call.Method}: one that was never given.");
                return WebAnswer.Error("expired_url", 404);
            }

            var age = world.Time.GetUtcNow() - interaction.MadeAt;
            if (age > world.Options.ResponseUrlLife)
            {
                violations.Add($"{call.Method}: of {interaction}, used after {age.TotalMinutes:F0} min.");
                return WebAnswer.Error("expired_url", 404);
            }

            if (interaction.ResponseUrlUses >= world.Options.ResponseUrlUses)
            {
                violations.Add($"{call.Method}: of {interaction}, used more than {world.Options.ResponseUrlUses} times.");
                return WebAnswer.Error("used_url", 404);
            }

            interaction.ResponseUrlUses++;
            return Answer(call, interaction);
        }
    }

    private WebAnswer Answer(WebCall call, FakeInteraction interaction)
    {
        var body = call.Fields;
        List<string> problems =
        [
            .. MessageRules.Of(body, MessageKind.Response),
            .. body.Select(p => p.Key).Where(k => !Known.Contains(k)).Select(k => $"an argument that nobody knows: {k}"),
            .. interaction.Kind == InteractionKind.BlockActions && body["replace_original"] is null && body["delete_original"] is null
                ? ["an answer to a press that does not say whether it replaces the message"] : (string[])[],
        ];
        problems.ForEach(p => violations.Add($"{call.Method}: {p}"));
        if (problems.Count > 0)
        {
            return WebAnswer.Invalid("invalid_blocks", problems);
        }

        // Of a press, the message in which it was; of a command, what it was answered with last.
        var original = interaction.Kind == InteractionKind.BlockActions ? interaction.Message : interaction.LastAnswer;
        if ((bool?)body["delete_original"] == true)
        {
            if (original is not null)
            {
                original.IsDeleted = true;
            }

            return WebAnswer.Ok();
        }

        if ((bool?)body["replace_original"] == true && original is not null)
        {
            original.Apply(body);
            interaction.MarkAnswered();
            return WebAnswer.Ok();
        }

        var isPublic = (string?)body["response_type"] == "in_channel";
        var answer = new FakeMessage(world, interaction.Channel!, world.BotUserId)
        {
            For = isPublic || interaction.Channel!.Partner is not null ? null : interaction.Member.Id,
            Thread = (string?)body["thread_ts"],
            AnswerTo = interaction,
        };
        answer.Apply(body);
        interaction.Channel!.All.Add(answer);
        interaction.Add(answer);
        return WebAnswer.Ok();
    }
}
