using Microsoft.Extensions.Caching.Memory;

namespace Corpus.Services.Localisation;

public interface IPhrases { Task<string> Get(string key, string culture); }

public sealed class Phrases(IMemoryCache cache, HttpClient http) : IPhrases
{
    public async Task<string> Get(string key, string culture)
    {
        var all = await cache.GetOrCreateAsync($"phrases:{culture}", async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(30);
            return await http.GetFromJsonAsync<Dictionary<string, string>>($"locales/{culture}.json");
        });
        return all is not null && all.TryGetValue(key, out var text) ? text : key;
    }
}

public interface IPluralService { string Choose(string culture, int n, params string[] forms); }

public class PluralService : IPluralService
{
    public string Choose(string culture, int n, params string[] forms)
    {
        var i = culture[..2] switch
        {
            "ja" or "zh" => 0,
            "fr" => n > 1 ? 1 : 0,
            "ru" or "uk" => n % 10 == 1 && n % 100 != 11 ? 0 : n % 10 is >= 2 and <= 4 && n % 100 is < 12 or > 14 ? 1 : 2,
            _ => n == 1 ? 0 : 1,
        };
        return forms[Math.Min(i, forms.Length - 1)];
    }
}

public interface ITranslationWorkbench { void Propose(string key, string text, string by); bool Approve(string key, string by); string? Published(string key); }

/// <summary>Two pairs of eyes: whoever proposes may not approve.</summary>
public class TranslationWorkbench : ITranslationWorkbench
{
    private readonly Dictionary<string, (string Text, string By)> proposals = [];
    private readonly Dictionary<string, string> published = [];

    public void Propose(string key, string text, string by) => proposals[key] = (text, by);

    public bool Approve(string key, string by)
    {
        if (!proposals.TryGetValue(key, out var p) || p.By == by) return false;
        published[key] = p.Text;
        return proposals.Remove(key);
    }

    public string? Published(string key) => published.GetValueOrDefault(key);
}

public interface ITextExport { Task WriteAsync(string folder, IReadOnlyDictionary<string, string> texts); }

public sealed class ResxExport : ITextExport
{
    public async Task WriteAsync(string folder, IReadOnlyDictionary<string, string> texts)
    {
        var doc = new System.Xml.Linq.XElement("root", texts.Select(t => new System.Xml.Linq.XElement("data", new System.Xml.Linq.XAttribute("name", t.Key), new System.Xml.Linq.XElement("value", t.Value))));
        await using var file = File.Create(Path.Combine(folder, "Texts.resx"));
        await doc.SaveAsync(file, System.Xml.Linq.SaveOptions.None, default);
    }
}

public static class LocalisationDependencyInjection
{
    public static IServiceCollection AddLocalisedTexts(this IServiceCollection services)
    {
        services.AddMemoryCache();
        services.AddHttpClient<IPhrases, Phrases>();
        services.AddSingleton<IPluralService, PluralService>();
        services.AddSingleton<ITranslationWorkbench, TranslationWorkbench>();
        services.AddTransient<ITextExport, ResxExport>();
        return services;
    }
}
