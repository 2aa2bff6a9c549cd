using Microsoft.Extensions.AI;

namespace Corpus.Bureau.Lighthouse;

public interface IKeeperNotes { void Note(string id, string text); IEnumerable<(string Id, int Hits)> Grep(params string[] words); }

/// <summary>Log book with a word index held in memory.</summary>
internal sealed class KeeperNotes : IKeeperNotes
{
    private readonly SortedDictionary<string, HashSet<string>> _postings = new(StringComparer.Ordinal);
    private readonly ReaderWriterLockSlim _lock = new();

    public void Note(string id, string text)
    {
        _lock.EnterWriteLock();
        try
        {
            foreach (var word in Words(text))
            {
                if (!_postings.TryGetValue(word, out var ids)) _postings[word] = ids = [];
                ids.Add(id);
            }
        }
        finally { _lock.ExitWriteLock(); }
    }

    public IEnumerable<(string Id, int Hits)> Grep(params string[] words)
    {
        _lock.EnterReadLock();
        try
        {
            return words.SelectMany(w => _postings.GetValueOrDefault(w.ToLowerInvariant()) ?? []).CountBy(id => id)
                .OrderByDescending(p => p.Value).Select(p => (p.Key, p.Value)).ToList();
        }
        finally { _lock.ExitReadLock(); }
    }

    private static IEnumerable<string> Words(string text) =>
        text.ToLowerInvariant().Split([' ', '.', ',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2);
}

/// <summary>Recognises ships by the vector of their engine sound.</summary>
public sealed class EngineSounds
{
    private readonly List<(string Ship, float[] Sound)> _known = [];

    public void Learn(string ship, float[] sound) => _known.Add((ship, sound));

    public IReadOnlyList<(string Ship, float Likeness)> Closest(ReadOnlySpan<float> sound, int count)
    {
        var all = new List<(string Ship, float Likeness)>(_known.Count);
        foreach (var (ship, known) in _known)
        {
            float dot = 0, a = 0, b = 0;
            for (var i = 0; i < known.Length; i++) { dot += known[i] * sound[i]; a += known[i] * known[i]; b += sound[i] * sound[i]; }
            all.Add((ship, dot / (MathF.Sqrt(a) * MathF.Sqrt(b) + 1e-9f)));
        }
        all.Sort((x, y) => y.Likeness.CompareTo(x.Likeness));
        return all.Take(count).ToList();
    }
}

public interface IHail { Task<bool> HailAsync(string callSign, string words, CancellationToken ct); }

public sealed class RadioGateway(IHttpClientFactory factory, IConfiguration configuration) : IHail
{
    public async Task<bool> HailAsync(string callSign, string words, CancellationToken ct)
    {
        var client = factory.CreateClient(nameof(RadioGateway));
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            using var reply = await client.PostAsJsonAsync($"{configuration["Radio:Url"]}/channel/16", new { to = callSign, text = words, attempt }, ct);
            if (reply.IsSuccessStatusCode) return true;
            await Task.Delay(TimeSpan.FromSeconds(attempt), ct);
        }
        return false;
    }
}

public enum Distress { None, Urgency, Mayday }

/// <summary>Judges what a crew says over the radio.</summary>
public class RadioEar
{
    private readonly IChatClient _model;
    public RadioEar(IChatClient model) => _model = model;

    public async Task<(Distress Level, string Translation)> HearAsync(string transcript, CancellationToken ct)
    {
        if (transcript.Contains("mayday", StringComparison.OrdinalIgnoreCase)) return (Distress.Mayday, transcript);
        var english = _model.GetResponseAsync($"Translate to English: {transcript}", cancellationToken: ct);
        var level = await _model.GetResponseAsync($"One word, none, urgency or mayday: {transcript}", new ChatOptions { Temperature = 0 }, ct);
        return (Enum.TryParse<Distress>(level.Text.Trim(), true, out var d) ? d : Distress.Urgency, (await english).Text);
    }
}

internal static class LighthouseRegistration
{
    internal static void AddLighthouse(this IServiceCollection services)
    {
        services.AddSingleton<IKeeperNotes, KeeperNotes>();
        services.AddSingleton<EngineSounds>();
        services.AddHttpClient(nameof(RadioGateway));
        services.AddTransient<IHail, RadioGateway>();
        services.AddTransient<RadioEar>();
    }
}

public sealed record SearchCriteria(string? Text, DateOnly? From, DateOnly? To, int Page = 1) { public bool IsEmpty => Text is null && From is null && To is null; }
