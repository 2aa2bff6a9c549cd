using System.IO.Compression;
using System.Text;
using Dapper;
using MassTransit;
using Microsoft.Azure.Functions.Worker;
using Rebus.Handlers;
using Wolverine;

namespace Corpus.Handlers.Newsroom.HeldOut;

public interface ArticleFiled
{
    string Slug { get; }
    string Body { get; }
}

public interface ArticleScored
{
    string Slug { get; }
    double Readability { get; }
}

public class ReadabilityDesk : IConsumer<ArticleFiled>
{
    public async Task Consume(ConsumeContext<ArticleFiled> ctx)
    {
        var words = ctx.Message.Body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var sentences = Math.Max(1, ctx.Message.Body.Count(c => c is '.' or '!' or '?'));
        var syllables = words.Sum(Syllables);
        var flesch = 206.835 - 1.015 * words.Length / sentences - 84.6 * syllables / Math.Max(1, words.Length);
        await ctx.Publish<ArticleScored>(new Scored(ctx.Message.Slug, flesch), ctx.CancellationToken);
    }

    private static int Syllables(string word)
    {
        var n = 0;
        var vowel = false;
        foreach (var c in word)
        {
            var now = "aeiouyAEIOUY".Contains(c);
            if (now && !vowel) n++;
            vowel = now;
        }
        return Math.Max(1, n);
    }

    private sealed record Scored(string Slug, double Readability) : ArticleScored;
}

public class PrintRun : ISaga, InitiatedBy<PressStarted>, Orchestrates<PressStopped>
{
    public Guid CorrelationId { get; set; }
    public DateTime Started { get; set; }
    public int Copies { get; set; }

    public Task Consume(ConsumeContext<PressStarted> context)
    {
        Started = context.Message.At;
        return Task.CompletedTask;
    }

    public Task Consume(ConsumeContext<PressStopped> context)
    {
        Copies += context.Message.Copies;
        return Task.CompletedTask;
    }
}

public record PressStarted(Guid CorrelationId, DateTime At) : CorrelatedBy<Guid>;

public record PressStopped(Guid CorrelationId, int Copies) : CorrelatedBy<Guid>;

public class Syndicator(IHttpClientFactory factory, Func<System.Data.IDbConnection> open) : IHandleMessages<ArticleScored>
{
    public async Task Handle(ArticleScored message)
    {
        using var db = open();
        var partners = await db.QueryAsync<string>("select url from partner where min_score <= @s", new { s = message.Readability });
        await Parallel.ForEachAsync(partners, async (url, ct) =>
        {
            using var client = factory.CreateClient();
            await client.PostAsync(url, new StringContent(message.Slug, Encoding.UTF8), ct);
        });
    }
}

public static class CorrectionHandlers
{
    public record Correct(string Slug, string Paragraph);

    public record Corrected(string Slug, int Version);

    public static (Corrected, OutgoingMessages) Handle(Correct command, CorrectionLog log)
    {
        var version = log.Next(command.Slug);
        var outgoing = new OutgoingMessages();
        if (version > 3) outgoing.Add(new NotifyOmbudsman(command.Slug));
        return (new Corrected(command.Slug, version), outgoing);
    }
}

public record NotifyOmbudsman(string Slug);

public class CorrectionLog
{
    private readonly Dictionary<string, int> _versions = new(StringComparer.OrdinalIgnoreCase);

    public int Next(string slug) => _versions[slug] = _versions.GetValueOrDefault(slug, 1) + 1;
}

public class OmbudsmanHandler
{
    private readonly IMessageContext _messages;

    public OmbudsmanHandler(IMessageContext messages) => _messages = messages;

    public ValueTask Handle(NotifyOmbudsman m) => _messages.RespondToSenderAsync(new { m.Slug, received = true });
}

public sealed class PictureDesk
{
    [Function(nameof(Unpack))]
    public async Task Unpack([QueueTrigger("pictures")] string path, FunctionContext context)
    {
        await using var zip = File.OpenRead(path);
        using var archive = new ZipArchive(zip);
        foreach (var entry in archive.Entries)
        {
            if (!entry.Name.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase)) continue;
            entry.ExtractToFile(Path.Combine(Path.GetDirectoryName(path)!, context.InvocationId + "-" + entry.Name), overwrite: true);
        }
    }
}
