using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Slack.Wire.Payloads.Blocks;

namespace StudyBot.Slack.Cards;

/// <summary>Lines put into as many blocks as they need, up to a number and a total: what can be mrkdwn together, what must be plain by itself.</summary>
/// <param name="Length">Code points.</param>
/// <param name="IsFull">Lines found no room.</param>
/// <param name="IsCut">Something is missing: lines that found no room, or parts of lines.</param>
internal sealed record BlockText(ImmutableArray<Block> Blocks, int Length, bool IsFull, bool IsCut)
{
    /// <param name="room">Code points of all blocks together.</param>
    public static BlockText Sections(IEnumerable<CardLine> lines, int room, int blocks)
    {
        var filler = new Filler(SlackLimits.SectionText, room, blocks, static text => new Block.Section(text));
        var fields = new List<CardLine>();
        foreach (var line in lines)
        {
            if (line.IsShortField)
            {
                fields.Add(line);
                continue;
            }

            filler.AddFields(fields);
            filler.Add(line);
        }

        filler.AddFields(fields);
        return filler.End();
    }

    /// <summary>A block of small print for each group of lines, or several.</summary>
    public static BlockText Contexts(IEnumerable<ImmutableArray<CardLine>> groups, int room, int blocks)
    {
        var filler = new Filler(SlackLimits.ContextText, room, blocks, static text => new Block.Context([text]));
        foreach (var group in groups)
        {
            filler.EndBlock();
            foreach (var line in group)
            {
                filler.Add(line);
            }
        }

        return filler.End();
    }

    private sealed class Filler(int mostInBlock, int room, int mostBlocks, Func<TextObject, Block> make)
    {
        /// <summary>Less room than this is not worth the beginning of a line.</summary>
        private const int WorthCutting = 80;

        private readonly ImmutableArray<Block>.Builder done = ImmutableArray.CreateBuilder<Block>();
        private SlackText current = SlackText.Empty;
        private int length;
        private bool isFull;
        private bool isCut;

        public void Add(CardLine line)
        {
            if (isFull)
            {
                return;
            }

            var left = room - length;
            var written = line.Write(Math.Min(mostInBlock, Math.Max(left, 0)));
            if (left < WorthCutting && written.IsCut)
            {
                isFull = isCut = true;
                return;
            }

            if (Blank.Is(written.Plain))
            {
                return;
            }

            var gap = line.HasGap ? "\n\n" : "\n";
            var fits = !current.IsEmpty && current.IsInert == written.IsInert && current.Length + gap.Length + written.Length <= mostInBlock;
            if (!fits)
            {
                EndBlock();
                if (done.Count >= mostBlocks)
                {
                    isFull = isCut = true;
                    return;
                }
            }

            isCut |= written.IsCut;
            length += written.Length + gap.Length;
            current = fits ? current.Then(gap).Then(written) : written;
        }

        /// <summary>Two or more short ones stand side by side.</summary>
        public void AddFields(List<CardLine> fields)
        {
            if (fields.Count == 1)
            {
                Add(fields[0]);
            }
            else if (fields.Count > 1 && !isFull)
            {
                EndBlock();
                foreach (var some in fields.Chunk(SlackLimits.SectionFields))
                {
                    SlackText[] written = [.. some.Select(f => f.Write(SlackLimits.FieldText)).Where(f => !Blank.Is(f.Plain))];
                    var needed = written.Sum(w => w.Length);
                    if (done.Count >= mostBlocks || length + needed > room)
                    {
                        isFull = isCut = true;
                        break;
                    }

                    if (written.Length > 0)
                    {
                        done.Add(new Block.Section(Fields: [.. written.Select(w => w.AsObject())]));
                        length += needed;
                        isCut |= written.Any(w => w.IsCut);
                    }
                }
            }

            fields.Clear();
        }

        public void EndBlock()
        {
            if (!current.IsEmpty)
            {
                done.Add(make(current.AsObject()));
                current = SlackText.Empty;
            }
        }

        public BlockText End()
        {
            EndBlock();
            return new BlockText(done.ToImmutable(), length, isFull, isCut);
        }
    }
}
