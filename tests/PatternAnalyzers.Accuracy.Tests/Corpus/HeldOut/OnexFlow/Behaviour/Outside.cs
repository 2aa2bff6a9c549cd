using System.Diagnostics;
using System.Net.Mail;
using Npgsql;

namespace Corpus.OnexFlow.Behaviour.Outside.HeldOut;

public sealed class PostcodeValidator
{
    private readonly HttpClient lookup;

    public PostcodeValidator(IHttpClientFactory factory) => lookup = factory.CreateClient("postcodes");

    public async ValueTask<bool> IsValid(string postcode)
    {
        if (postcode.Length is < 5 or > 8) return false;
        using var answer = await lookup.GetAsync("postcodes/" + Uri.EscapeDataString(postcode));
        return answer.IsSuccessStatusCode;
    }
}

public sealed class Tally
{
    private readonly NpgsqlDataSource pg;

    public Tally(NpgsqlDataSource pg) => this.pg = pg;

    public async Task<long> Accumulate(string ballot, int votes)
    {
        await using var command = pg.CreateCommand("insert into tally(ballot, votes) values ($1, $2) on conflict (ballot) do update set votes = tally.votes + excluded.votes returning votes");
        command.Parameters.AddWithValue(ballot);
        command.Parameters.AddWithValue(votes);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}

public static class Thing2
{
    public static string Describe(string repository)
    {
        using var git = Process.Start(new ProcessStartInfo("git", "describe --tags --always") { WorkingDirectory = repository, RedirectStandardOutput = true })!;
        return git.StandardOutput.ReadToEnd().Trim();
    }
}

internal sealed class ReportComposer
{
    private readonly string relay;

    public ReportComposer(string relay) => this.relay = relay;

    public async Task Compose(string recipient, IReadOnlyDictionary<string, int> figures)
    {
        using var smtp = new SmtpClient(relay);
        using var message = new MailMessage("reports@example.org", recipient, "Weekly figures", string.Join('\n', figures.Select(f => $"{f.Key}: {f.Value}")));
        await smtp.SendMailAsync(message);
    }
}
