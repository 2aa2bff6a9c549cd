using OmniBase.Enums;

namespace Corpus.OnexFlow.Handlers;

public sealed record RsdTicketData(string Id, int Dependents, DateTimeOffset Created, string[] Labels);

public class HandlerRsdDataFetch
{
    private readonly HttpClient _linear;

    public HandlerRsdDataFetch(IHttpClientFactory factory) => _linear = factory.CreateClient("linear");

    public EnumHandlerType HandlerType => EnumHandlerType.InfraHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Effect;

    public async IAsyncEnumerable<RsdTicketData> HandleAsync(IReadOnlyList<string> request, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct = default)
    {
        foreach (var page in request.Chunk(50))
        {
            var tickets = await _linear.GetFromJsonAsync<List<RsdTicketData>>("issues?ids=" + string.Join(',', page), ct) ?? [];
            foreach (var ticket in tickets) yield return ticket;
        }
    }
}
