using AutoMapper;

namespace Corpus.Services.Composition.HeldOut;

public class Startup
{
    public Startup(IConfiguration configuration) => Configuration = configuration;
    public IConfiguration Configuration { get; }

    public void ConfigureServices(IServiceCollection services)
    {
        services.AddControllers();
        services.AddMemoryCache();
        services.AddHealthChecks();
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseRouting();
        app.UseEndpoints(e => e.MapControllers());
    }
}

public class Track { public string Title { get; set; } = ""; public int Seconds { get; set; } }
public class TrackView { public string Title { get; set; } = ""; public string Length { get; set; } = ""; public bool Starred { get; set; } }

public sealed class TrackMappings : Profile
{
    public TrackMappings() => CreateMap<Track, TrackView>().ForMember(v => v.Starred, o => o.Ignore()).ReverseMap();
}

public class QueryStringBuilder
{
    readonly List<KeyValuePair<string, string>> pairs = new();
    public QueryStringBuilder With(string key, object? value) { if (value != null) pairs.Add(new(key, value.ToString()!)); return this; }
    public override string ToString() => string.Join('&', pairs.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"));
}

public record PlayerPageModel(string Title, IReadOnlyList<TrackView> Tracks, int Page, int Pages)
{
    public bool HasNext => Page < Pages;
}
