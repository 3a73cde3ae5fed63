# @package python3-networkx
# Graphs by networkx: building, paths, trees, flows, orders, measures.
import networkx as nx

G = nx.Graph()
G.add_edge("a", "b", weight=4)
G.add_weighted_edges_from([("a", "c", 2), ("c", "b", 1), ("b", "d", 5), ("c", "d", 8), ("d", "e", 3)])
print(G, sorted(G.nodes), sorted(G.edges(data="weight")))
print(nx.shortest_path(G, "a", "e", weight="weight"), nx.dijkstra_path_length(G, "a", "e"), nx.has_path(G, "a", "e"))
print(dict(nx.all_pairs_shortest_path_length(G))["a"])
print(sorted(nx.minimum_spanning_tree(G).edges(data="weight")))
print({node: round(value, 6) for node, value in nx.degree_centrality(G).items()})
print({node: round(value, 6) for node, value in nx.betweenness_centrality(G).items()})
print({node: round(value, 6) for node, value in nx.closeness_centrality(G).items()}, round(nx.average_clustering(G), 6))
D = nx.DiGraph([(1, 2), (2, 3), (3, 1), (3, 4), (4, 5), (6, 5)])
print([sorted(c) for c in nx.strongly_connected_components(D)], nx.is_directed_acyclic_graph(D), list(nx.simple_cycles(D)))
D.remove_edge(3, 1)
print(list(nx.topological_sort(D)), nx.dag_longest_path(D), sorted(nx.descendants(D, 1)), sorted(nx.ancestors(D, 5)))
F = nx.DiGraph()
for u, v, c in [("s", "a", 10), ("s", "b", 5), ("a", "b", 15), ("a", "t", 5), ("b", "t", 10)]:
    F.add_edge(u, v, capacity=c)
print(nx.maximum_flow(F, "s", "t"), nx.minimum_cut_value(F, "s", "t"))
print([sorted(c) for c in nx.connected_components(nx.Graph([(1, 2), (3, 4), (4, 5)]))], nx.is_bipartite(nx.cycle_graph(6)), nx.is_bipartite(nx.cycle_graph(5)))
print(sorted(map(sorted, nx.find_cliques(nx.complete_graph(4)))), nx.diameter(nx.path_graph(7)), nx.number_of_edges(nx.petersen_graph()))
print(list(nx.bfs_tree(nx.balanced_tree(2, 3), 0).edges)[:6], list(nx.dfs_preorder_nodes(nx.balanced_tree(2, 2), 0)), list(nx.generate_adjlist(nx.path_graph(3))))
print(nx.to_dict_of_lists(nx.grid_2d_graph(2, 2)))
print(nx.coloring.greedy_color(nx.cycle_graph(5)), nx.is_isomorphic(nx.cycle_graph(4), nx.grid_2d_graph(2, 2)), sorted(nx.articulation_points(nx.path_graph(4))))
R = nx.gnp_random_graph(12, 0.3, seed=7)
print(sorted(R.edges), nx.number_connected_components(R), nx.eulerize(nx.complete_graph(4)).number_of_edges())
M = nx.MultiDiGraph()
print(M.add_edge(1, 2), M.add_edge(1, 2, key="k", colour="red"), list(M.edges(keys=True, data=True)))
print(nx.node_link_data(nx.path_graph(2)), list(nx.lexicographical_topological_sort(D)), nx.density(G))
for call in (lambda: nx.shortest_path(D, 5, 1), lambda: G.remove_node("zz"), lambda: nx.topological_generations(nx.cycle_graph(3)), lambda: list(nx.topological_sort(nx.DiGraph([(1, 2), (2, 1)])))):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
