using System.Net;
using MediatR;

namespace Corpus.Handlers.Doubles;

public record GetTariff(string Zone) : IRequest<decimal>;

public class FakeHttpMessageHandler(HttpStatusCode status, string body) : HttpMessageHandler
{
    public List<Uri?> Requests { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request.RequestUri);
        return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body) });
    }
}

public class StubTariffHandler : IRequestHandler<GetTariff, decimal>
{
    public decimal Answer { get; set; } = 1.23m;

    public int Calls { get; private set; }

    public Task<decimal> Handle(GetTariff request, CancellationToken cancellationToken)
    {
        Calls++;
        return Task.FromResult(Answer);
    }
}
