using System.Text.Json.Nodes;
using StudyBot.Testing.Slack.Members;
using StudyBot.Testing.Slack.Rules;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack.Sockets;

/// <summary>What an acknowledgement brings along: a message for a command, field errors or another view for one that was sent, options for a menu.</summary>
internal sealed class Acknowledgements(SlackWorld world, Violations violations)
{
    public void Apply(FakeInteraction to, JsonNode? payload)
    {
        if (payload is not null && !to.AcceptsPayload)
        {
            violations.Add($"socket: {to} was acknowledged with a payload, which it does not accept.");
            return;
        }

        switch (to.Kind)
        {
            case InteractionKind.Command when payload is JsonObject { Count: > 0 } message:
                Answer(to, message);
                break;
            case InteractionKind.Submission:
                Submit(to, payload as JsonObject);
                break;
            case InteractionKind.Suggestion:
                Offer(to, payload as JsonObject ?? []);
                break;
        }
    }

    private void Answer(FakeInteraction to, JsonObject message)
    {
        if (Found(MessageRules.Of(message, MessageKind.Response)))
        {
            return;
        }

        var isPublic = (string?)message["response_type"] == "in_channel";
        var answer = new FakeMessage(world, to.Channel!, world.BotUserId) { For = isPublic ? null : to.Member.Id, AnswerTo = to };
        answer.Apply(message);
        to.Channel!.All.Add(answer);
        to.Add(answer);
    }

    private void Submit(FakeInteraction to, JsonObject? payload)
    {
        var view = to.View!;
        switch ((string?)payload?["response_action"])
        {
            case null:
                if (payload is { Count: > 0 })
                {
                    violations.Add("socket: a view was answered without response_action.");
                }

                view.IsOpen = false;
                break;
            case "clear":
                for (var each = view; each is not null; each = each.Below)
                {
                    each.IsOpen = false;
                }

                break;
            case "errors":
                Reject(to, payload["errors"] as JsonObject ?? []);
                break;
            case "update" when payload["view"] is JsonObject changed:
                if (!Found(ViewRules.Of(changed)))
                {
                    view.Apply(changed);
                }

                break;
            case "push" when payload["view"] is JsonObject pushed:
                if (!Found(ViewRules.Of(pushed)))
                {
                    var above = new FakeView(world, to.Member, pushed, view);
                    world.Add(above);
                    to.Open(above);
                }

                break;
            default:
                violations.Add($"socket: response_action {payload["response_action"]} without what it needs.");
                break;
        }
    }

    private void Reject(FakeInteraction to, JsonObject errors)
    {
        var inputs = to.View!.Inputs.Select(i => i.BlockId).ToHashSet(StringComparer.Ordinal);
        foreach (var (block, error) in errors)
        {
            if (!inputs.Contains(block))
            {
                violations.Add($"socket: an error for block {block}, which is no input of the view.");
            }

            if (string.IsNullOrWhiteSpace(error?.ToString()))
            {
                violations.Add("socket: a field error that says nothing.");
            }
        }

        if (errors.Count == 0)
        {
            violations.Add("socket: response_action errors without any.");
        }

        to.Reject(errors.ToDictionary(e => e.Key, e => e.Value?.ToString() ?? "", StringComparer.Ordinal));
    }

    private void Offer(FakeInteraction to, JsonObject payload)
    {
        if (!Found(ElementRules.OfOptions(payload, "/", isOffer: true)))
        {
            to.Offer(FakeOption.Of(payload));
        }
    }

    private bool Found(IEnumerable<string> problems)
    {
        var found = problems.ToList();
        found.ForEach(p => violations.Add($"socket: {p}"));
        return found.Count > 0;
    }
}
