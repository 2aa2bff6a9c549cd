using Garden.Shapes;
using Microsoft.AspNetCore.Mvc;

namespace Garden.Web
{
    public sealed class TimingMiddleware(RequestDelegate next)
    {
        public async Task InvokeAsync(HttpContext context, ILogger<TimingMiddleware> logger)
        {
            await next(context);
            logger.LogInformation("Took {Path}", context.Request.Path);
        }
    }

    [Route("gauges")]
    public sealed class GaugesController : ControllerBase
    {
        [HttpGet("{station}")]
        public ActionResult<ReadingRecord> ReadOne(string station) => Ok(new ReadingRecord(station, 0));
    }

    namespace Routes
    {
        public static class GaugeRoutes
        {
            private const string Root = "/gauges";

            public static void Map(IEndpointRouteBuilder app)
            {
                var group = app.MapGroup(Root);
                group.MapGet("/{station}", (string station) => new ReadingRecord(station, 1));
                group.MapMethods("/all", ["DELETE"], () => Results.NoContent());
                app.MapPost(pattern: Root + "/new", handler: GaugesOf);
            }

            private static string GaugesOf(ReadingRecord reading) => reading.Station;

            private sealed class Inner<TKey>
            {
                public TKey? Key { get; init; }
            }
        }
    }
}
