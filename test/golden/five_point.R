# Makes five_point.csv and R's numbers for it (converted to five_point.json): a 1-5 scale, Chinese headers, other reversed items, a tiny group.
set.seed(77)
n <- 137; S <- 5
dims <- list(tangibles=1:4, reliability=5:9, responsiveness=10:13, assurance=14:17, empathy=18:22)
rev <- c(3,10,22)
site <- sample(c("北区","南 区","East","West"), n, TRUE, c(.4,.3,.25,.05)); site[sample(n,5)] <- ""
mk <- function(mu) matrix(pmin(S,pmax(1,round(rnorm(n*22, mu, 1)))), n)
E <- mk(4.2); P <- mk(3.6)
E[sample(length(E), 300)] <- NA; P[sample(length(P), 500)] <- NA
W <- matrix(sample(0:40, n*5, TRUE), n); W[sample(length(W), 10)] <- NA; W[7,] <- 0
osat <- sample(0:10, n, TRUE)
d <- data.frame(E,P,W,osat,site); names(d) <- c(paste0("期望",1:22), paste0("感知",1:22), paste0("权重",1:5), "总体满意度","门店")
write.csv(d, "s.csv", row.names=FALSE, na="", fileEncoding="UTF-8")
kE <- E; kP <- P; for (j in rev) { kE[,j] <- S+1-E[,j]; kP[,j] <- S+1-P[,j] }
G <- kP-kE
out <- list()
add <- function(tab, id, grp, rule, x) { x <- x[!is.na(x)]; if (length(x)<2) return(); t <- t.test(x); out[[length(out)+1]] <<- data.frame(tab, id, grp, rule, n=length(x), gap=mean(x), sd=sd(x), lo=t$conf.int[1], hi=t$conf.int[2], t=t$statistic, p=t$p.value) }
sc <- function(M, rule) { k <- ncol(M); a <- rowSums(!is.na(M)); need <- c(half=ceiling(k/2), complete=k, any=1)[rule]; ifelse(a>=need & a>0, rowMeans(M, na.rm=TRUE), NA) }
pairs <- list()
for (rule in c("half","complete","any")) {
 D <- sapply(dims, function(i) sc(G[,i], rule)); ov <- rowMeans(D)
 w <- W/rowSums(W); wt <- rowSums(D*w); wt[!is.finite(wt)] <- NA
 it <- sc(G, rule)
 for (g in c("", setdiff(unique(site),""))) { s <- if (g=="") rep(TRUE,n) else site==g
  for (j in 1:22) add("items", paste0("item",j), g, rule, G[s,j])
  for (dd in names(dims)) add("dimensions", dd, g, rule, D[s,dd])
  add("overall","overall-dimensions",g,rule,ov[s]); add("overall","overall-items",g,rule,it[s]); add("overall","overall-weighted",g,rule,wt[s])
  if (g != "" ) for (dd in c(names(dims),"overall-dimensions")) { x <- if (dd=="overall-dimensions") ov else D[,dd]; a <- x[s]; b <- x[!s]; a<-a[!is.na(a)]; b<-b[!is.na(b)]; if (length(a)>1) { t <- t.test(a,b); pairs[[length(pairs)+1]] <- data.frame(id=dd, grp=g, rule, diff=mean(a)-mean(b), lo=t$conf.int[1], hi=t$conf.int[2], p=t$p.value) } }
 } }
write.csv(do.call(rbind,out),"r.csv",row.names=FALSE,fileEncoding="UTF-8"); pr <- do.call(rbind,pairs)
pr$padj <- NA; for (r in unique(pr$rule)) { k <- pr$rule==r & pr$id!="overall-dimensions"; pr$padj[k] <- p.adjust(pr$p[k],"holm"); k <- pr$rule==r & pr$id=="overall-dimensions"; pr$padj[k] <- p.adjust(pr$p[k],"holm") }
write.csv(pr,"pairs.csv",row.names=FALSE,fileEncoding="UTF-8")
