using System.Text.Json.Nodes;
using StudyBot.Testing.Slack.Members;
using StudyBot.Testing.Slack.Rules;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack.Web;

/// <summary>Modals, opened by a trigger within its time, and the Home tab.</summary>
internal sealed class ViewMethods(SlackWorld world, Violations violations)
{
    private const int Deepest = 3;

    public WebAnswer Open(WebCall call) => ByTrigger(call, trigger => trigger.View is { IsHome: false, IsOpen: true } ? "a view is open: views.push or views.update" : null, _ => null);

    public WebAnswer Push(WebCall call) => ByTrigger(
        call, trigger => trigger.View is { IsHome: false } ? null : "its trigger is of no view", trigger => trigger.View);

    public WebAnswer Update(WebCall call)
    {
        lock (world.Gate)
        {
            var view = call.Text("external_id") is { } external ? world.FindViewByExternalId(external) : world.FindView(call.Text("view_id"));
            if (view is not { IsOpen: true })
            {
                return WebAnswer.Error("not_found");
            }

            if (call.Text("hash") is { } hash && hash != view.Hash)
            {
                return WebAnswer.Error("hash_conflict");
            }

            if (Refusal(call, isHome: view.IsHome, out var body) is { } refusal)
            {
                return refusal;
            }

            view.Apply(body);
            return WebAnswer.Ok(("view", view.ToJson()));
        }
    }

    public WebAnswer Publish(WebCall call)
    {
        lock (world.Gate)
        {
            if (!world.App.HasHome)
            {
                return WebAnswer.Error("not_enabled");
            }

            if (world.FindMember(call.Text("user_id")) is not { } member)
            {
                return WebAnswer.Error("user_not_found");
            }

            if (call.Text("hash") is { } hash && hash != member.Home?.Hash)
            {
                return WebAnswer.Error("hash_conflict");
            }

            if (Refusal(call, isHome: true, out var body) is { } refusal)
            {
                return refusal;
            }

            if (member.Home is null)
            {
                member.Home = new FakeView(world, member, body, null);
                world.Add(member.Home);
            }
            else
            {
                member.Home.Apply(body);
            }

            return WebAnswer.Ok(("view", member.Home.ToJson()));
        }
    }

    private WebAnswer ByTrigger(WebCall call, Func<FakeInteraction, string?> problem, Func<FakeInteraction, FakeView?> below)
    {
        lock (world.Gate)
        {
            if (world.FindByTrigger(call.Text("trigger_id")) is not { } trigger)
            {
                violations.Add($"{call.Method}: a trigger that was never given.");
                return WebAnswer.Error("invalid_trigger_id");
            }

            if (trigger.IsTriggerUsed)
            {
                violations.Add($"{call.Method}: the trigger of {trigger} was used twice.");
                return WebAnswer.Error("exchanged_trigger_id");
            }

            var age = world.Time.GetUtcNow() - trigger.MadeAt;
            if (age > world.Options.TriggerLife)
            {
                if (trigger.Epoch == world.Epoch)
                {
                    violations.Add($"{call.Method}: the trigger of {trigger} was used after {age.TotalSeconds:F1} s.");
                }

                return WebAnswer.Error("expired_trigger_id");
            }

            if (problem(trigger) is { } wrong)
            {
                violations.Add($"{call.Method}: {wrong}.");
                return WebAnswer.Error("invalid_arguments");
            }

            if (Refusal(call, isHome: false, out var body) is { } refusal)
            {
                return refusal;
            }

            var under = below(trigger);
            if (under?.Depth == Deepest)
            {
                violations.Add($"{call.Method}: more than {Deepest} views upon each other.");
                return WebAnswer.Error("push_limit_reached");
            }

            trigger.IsTriggerUsed = true;
            var view = new FakeView(world, trigger.Member, body, under);
            world.Add(view);
            trigger.Open(view);
            return WebAnswer.Ok(("view", view.ToJson()));
        }
    }

    private WebAnswer? Refusal(WebCall call, bool isHome, out JsonObject body)
    {
        body = call.Fields["view"] as JsonObject ?? [];
        List<string> problems =
        [
            .. ViewRules.Of(body),
            .. (string?)body["type"] == (isHome ? "home" : "modal") ? (string[])[] : [$"a view of type {body["type"]}"],
            .. (string?)body["external_id"] is { Length: > 0 } external && world.FindViewByExternalId(external) is not null && call.Method is "views.open" or "views.push"
                ? ["duplicate_external_id"] : (string[])[],
        ];
        problems.ForEach(p => violations.Add($"{call.Method}: {p}"));
        return problems.Count == 0 ? null
            : problems.Contains("view_too_large") ? WebAnswer.Error("view_too_large")
            : problems.Contains("duplicate_external_id") ? WebAnswer.Error("duplicate_external_id")
            : WebAnswer.Invalid("invalid_arguments", problems);
    }
}
