using System.Buffers.Text;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;

namespace StudyBot.Discord.Forms;

/// <summary>
/// The forms that are open, and those sent with errors, so that they can be opened again with what was filled in: Discord shows no error in a form and
/// does not keep it. In memory alone, the oldest going first; whoever comes after a restart is told so.
/// </summary>
internal sealed class OpenForms(IRandomSource random)
{
    /// <summary>Before the id of the button that opens a form again. No sealed id begins so.</summary>
    private const string Prefix = "form.";

    private const int MostKept = 500;

    private readonly Lock gate = new();
    private readonly Dictionary<(UserId Member, string Id), Kept> kept = [];
    private readonly Queue<(UserId Member, string Id)> order = [];

    /// <param name="Answers">What was filled in, where it was sent once.</param>
    public sealed record Kept(Form Form, FormAnswers? Answers);

    public static bool IsReopening(string customId) => customId.StartsWith(Prefix, StringComparison.Ordinal);

    /// <param name="id">Of the form, or of the button that opens it again.</param>
    public Kept? Find(UserId member, string id)
    {
        lock (gate)
        {
            return kept.GetValueOrDefault((member, id));
        }
    }

    /// <summary>A form was opened for a member.</summary>
    public void Keep(UserId member, string id, Form form) => Put(member, id, new Kept(form, null));

    /// <summary>The id of a button that opens it again.</summary>
    public string KeepSent(UserId member, Form form, FormAnswers answers)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.Fill(bytes);
        var id = Prefix + Base64Url.EncodeToString(bytes);
        Put(member, id, new Kept(form, answers));
        return id;
    }

    private void Put(UserId member, string id, Kept form)
    {
        lock (gate)
        {
            if (!kept.ContainsKey((member, id)))
            {
                order.Enqueue((member, id));
            }

            kept[(member, id)] = form;
            while (order.Count > MostKept)
            {
                kept.Remove(order.Dequeue());
            }
        }
    }
}
